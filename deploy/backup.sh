#!/usr/bin/env bash
# A dump each night at three, kept for KEEP_DAYS. The first one at once, so that the day of the installation has one too.
set -euo pipefail
umask 077
cd /backups

back_up() {
  local name
  name="kit-$(date -u +%Y-%m-%dT%H%M%SZ).dump"
  rm -f ./*.partial
  pg_dump --format=custom --compress=zstd --file="$name.partial" && sync "$name.partial" && mv "$name.partial" "$name"
}

while true; do
  if back_up; then
    # Nothing is thrown away unless there is something newer.
    find . -name 'kit-*.dump' -mtime "+$KEEP_DAYS" -delete
    echo 'backed up'
    sleep $(($(date -d 'tomorrow 03:00' +%s) - $(date +%s)))
  else
    echo 'the backup failed and is tried again in ten minutes' >&2
    sleep 600
  fi
done
