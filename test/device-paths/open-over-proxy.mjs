// What drives a phone in the place of a tester: opens a URL over a proxy, follows redirects over clear HTTP, and prints where
// it ended. Arguments: the proxy, and the URL; without the URL it is read from standard input.
import { request } from 'node:http';
import { text } from 'node:stream/consumers';

const [proxy, given] = process.argv.slice(2);
const { hostname, port } = new URL(proxy);

const open = (url) =>
  new Promise((resolve, reject) => {
    const host = new URL(url).host;
    const outgoing = request({ hostname, port, path: url, headers: { host } }, (incoming) => {
      incoming.resume();
      resolve(incoming.headers.location);
    });
    outgoing.once('error', reject);
    outgoing.end();
  });

let url = given ?? (await text(process.stdin)).trim();
const home = process.env.NV_REDIRECT_URI;
for (let hops = 0; hops < 15 && !url.startsWith(home); hops += 1) {
  const next = await open(url);
  if (next === undefined) break;
  url = new URL(next, url).href;
}
console.log('opened', process.env.NV_DEVICE);
console.log(url);
