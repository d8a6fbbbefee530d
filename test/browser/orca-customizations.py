# Orca runs this when it starts. It writes every string that Orca hands to the speech server to a file, as a line of JSON.
import json
import os
import re
from xml.sax.saxutils import unescape

import speechd
from orca import settings

spoken = open(os.environ["SPEECH_JSONL"], "a", buffering=1, encoding="utf-8")


def recorded(method):
    def record(self, text, *args, **options):
        plain = unescape(re.sub(r"<[^>]+>", "", text)) if text.startswith("<speak>") else text
        spoken.write(json.dumps(plain, ensure_ascii=False) + "\n")
        return method(self, text, *args, **options)

    return record


for name in ("speak", "char", "key"):
    setattr(speechd.SSIPClient, name, recorded(getattr(speechd.SSIPClient, name)))

# What is typed is not repeated, and a page is read when it is asked for.
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
