/** The script of both pages: loads the page again when there is something new, and copies the address. Works are done without it. */
export const script = `
(() => {
  const { version } = document.documentElement.dataset;
  const ended = document.getElementById('ended');
  const field = document.getElementById('answer');
  let misses = 0;
  const look = async () => {
    try {
      const response = await fetch('version', { cache: 'no-store' });
      misses = 0;
      if (response.ok && (await response.text()) !== version) return location.replace(location.pathname);
    } catch {
      misses += 1;
      if (misses === 3 && ended) ended.hidden = false;
    }
    setTimeout(look, misses < 3 ? 700 : 5000);
  };
  look();
  const copy = document.getElementById('copy');
  if (copy) {
    copy.hidden = false;
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById('url').value);
      copy.textContent = 'Copied';
    });
  }
  if (field && !field.closest('details')) field.focus();
})();
`;
