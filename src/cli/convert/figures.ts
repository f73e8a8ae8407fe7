/** Seconds as on a clock: 45 → 0:45, 3905.2 → 1:05:06; begun seconds count whole. */
export function clockOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  const two = (number: number): string => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** Bytes a second: 1.2 MB/s, and below one megabyte 85 KB/s (powers of ten). */
export function speedOf(bytes: number, seconds: number): string {
  const speed = bytes / Math.max(seconds, 0.001)
  return speed >= 1e6 ? `${(speed / 1e6).toFixed(1)} MB/s` : `${Math.round(speed / 1e3)} KB/s`
}
