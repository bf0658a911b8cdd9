#!/usr/bin/env bash
# A backup each night at three, kept for KEEP_DAYS. The first one at once, so that the day of the installation has one too.
set -euo pipefail

while true; do
  if node /app/scripts/backup.mjs --to "/backups/kit-$(date -u +%Y-%m-%dT%H%M%SZ).backup"; then
    # Nothing is thrown away unless there is something newer.
    find /backups -name 'kit-*.backup' -mtime "+$KEEP_DAYS" -delete
    sleep $(($(date -d 'tomorrow 03:00' +%s) - $(date +%s)))
  else
    echo 'the backup failed and is tried again in ten minutes' >&2
    sleep 600
  fi
done
