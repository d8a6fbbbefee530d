import { callBackground } from './messages.ts';
import { find } from './page/detect.ts';

void callBackground('verdict', find(document) ? 'transcript' : 'no').catch(() => {});
