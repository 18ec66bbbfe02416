/** The style of the tester's page and of the phone's. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #fff; --ink: #1a1e24; --soft: #56606b; --hair: #d3d8de; --field: #f5f6f8; --link: #0b57a4; --press: #0b57a4; --on-press: #fff;
  --ask: #fdf4e3; --ask-ink: #6b4100; --bad: #b42318; --bad-tint: #fdeeec;
  --sans: ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171b; --ink: #e5e8ec; --soft: #a4adb8; --hair: #3a414a; --field: #1c2026; --link: #8ec1ff; --press: #8ec1ff; --on-press: #10151b;
    --ask: #33270f; --ask-ink: #f3cf8e; --bad: #ff9c91; --bad-tint: #35191a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 var(--sans); overflow-wrap: anywhere; }
main { max-width: 980px; margin: 0 auto; padding: 28px 24px 48px; }
h1, h2, p, ol, dl, dd { margin: 0; padding: 0; }
h1 { font-size: 28px; line-height: 1.2; letter-spacing: -.012em; }
h2 { font-size: 16px; margin-bottom: 6px; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.soft { color: var(--soft); font-size: 14px; }
progress { display: block; width: 100%; height: 8px; margin: 14px 0 0; accent-color: var(--press); }
.ask { margin-top: 20px; padding: 12px 16px; border-radius: 8px; background: var(--ask); color: var(--ask-ink); font-size: 17px; }
.ask b { font-weight: 650; }
.told { margin-top: 20px; padding: 10px 16px; border-radius: 8px; background: var(--bad-tint); color: var(--bad); }
.trip { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 28px; margin-top: 24px; align-items: start; }
.qr { display: block; max-width: 100%; height: auto; background: #fff; border: 1px solid var(--hair); border-radius: 8px; }
.trip section + section { margin-top: 22px; }
textarea { display: block; width: 100%; padding: 8px 10px; border: 1px solid var(--soft); border-radius: 6px; background: var(--field); color: var(--ink); font: 12.5px/1.5 var(--mono); resize: vertical; field-sizing: content; min-height: 4.5em; }
button + .soft { margin-top: 10px; }
button, .open { display: inline-block; margin: 8px 8px 0 0; padding: 9px 16px; border: 1px solid var(--press); border-radius: 6px; background: var(--press); color: var(--on-press); font: 600 15px/1.3 var(--sans); cursor: pointer; text-decoration: none; }
button.plain { background: transparent; color: var(--link); border-color: var(--soft); font-weight: 500; }
details { margin-top: 22px; }
summary { cursor: pointer; color: var(--link); }
.phone { max-width: 460px; }
.phone .open { display: block; margin: 24px 0 12px; padding: 16px; font-size: 20px; text-align: center; }
details .qr { margin: 8px 0; }
summary + * { margin-top: 10px; }
[hidden] { display: none !important; }
@media (max-width: 720px) {
  main { padding: 20px 16px 40px; }
  .trip { grid-template-columns: minmax(0, 1fr); }
  .trip > .qr { margin: 0 auto; }
}
`;
