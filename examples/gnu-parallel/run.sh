#!/usr/bin/env bash
# A folder of gazettes in parts, each converted by a process of its own, on this machine or on several that share the folders.
#
#   examples/gnu-parallel/run.sh IN OUT [PARTS, by default 8] [-- options of GNU parallel, such as --sshlogin a,b]
#
# IN and OUT must be the same path on every machine. A run that was stopped goes on where it was: start it again.
set -euo pipefail
in=$1 out=$2
shift 2
parts=8
if [ $# -gt 0 ] && [ "$1" != -- ]; then
  parts=$1
  shift
fi
[ "${1:-}" = -- ] && shift
gongbao=${GONGBAO:-gongbao}

# 1 tells of texts that were not read in full; the part is done. A part that fails is tried on another machine.
part="$gongbao convert --quiet --jobs 1 --shard {}/$parts -f ndjson -o $(printf %q "$out") $(printf %q "$in"); test \$? -le 1"
seq "$parts" | parallel --retries 2 --workdir "$PWD" "$@" "$part" ||
  echo "run.sh: parts that failed: $?; what they left is done here" >&2

# Joins the manifests of the parts, converts what is left, if anything, and tells what could not be converted.
exec $gongbao convert -f ndjson -o "$out" "$in"
