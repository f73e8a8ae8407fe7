#!/usr/bin/env bash
# A folder of gazettes in parts, each converted by a process of its own, on this machine or on several that share the folders.
#
#   examples/gnu-parallel/run.sh IN OUT [PARTS, by default 8] [-- options of GNU parallel, such as --sshlogin a,b]
#
# IN and OUT must be the same path on every machine. A run that was stopped goes on where it was: start it again.
set -euo pipefail
in=$1 out=$2 parts=${3:-8}
shift $(($# < 3 ? $# : 3))
[ "${1:-}" = -- ] && shift
gongbao=${GONGBAO:-gongbao}
seq "$parts" | parallel --halt soon,fail=20% --workdir "$PWD" "$@" \
  "$gongbao convert --quiet --jobs 1 --shard {}/$parts -f ndjson -o $(printf %q "$out") $(printf %q "$in"); test \$? -le 1"
# Joins the manifests of the parts; converts what is left, if anything.
$gongbao convert -f ndjson -o "$out" "$in"
