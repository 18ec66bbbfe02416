/** The same number with another last digit: as near a miss as there is. */
export function lastDigitChanged(phoneNumber: string): string {
  const last = Number(phoneNumber.slice(-1));
  return `${phoneNumber.slice(0, -1)}${(last + 1) % 10}`;
}
