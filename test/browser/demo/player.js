// The station's own player, as such pages have it: its labels stand empty in the HTML and are filled a moment after the page is there.
const streams = [
  { name: 'KUER News', playing: 'The Tidewater Hour', url: 'https://kuer.streamguys1.com/high_icy' },
  { name: 'KUER Night', playing: 'Small Hours', url: 'https://kuer.streamguys1.com/night_icy' },
];
const player = document.querySelector('.BrightspotPersistentPlayer');

setTimeout(() => {
  player.querySelector('.BrightspotPersistentPlayer-programName').textContent = 'The Long Crossing';
  for (const { name, playing, url } of streams) {
    const stream = document.createElement('ps-stream');
    stream.dataset.streamName = name;
    const address = document.createElement('ps-stream-url');
    address.dataset.streamUrl = url;
    const label = document.createElement('span');
    label.textContent = name;
    const now = document.createElement('span');
    now.textContent = `On Air Now Playing ${playing}`;
    stream.append(label, ' ', now, address);
    const item = document.createElement('li');
    item.append(stream);
    player.querySelector('ul').append(item);
  }
  const all = document.createElement('div');
  all.textContent = 'All Streams';
  player.append(all);
}, 400);

player.querySelector('button').addEventListener('click', ({ currentTarget }) => {
  currentTarget.textContent = currentTarget.textContent === 'Play Live Radio' ? 'Pause Live Radio' : 'Play Live Radio';
});
