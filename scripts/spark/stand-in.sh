#!/bin/sh
# A filter that does nothing: its lines are records already, and come out as they went in. What is left of a
# job's time with it is Spark's own. The first argument is presswork's main file, for all other questions.
main=$1
shift
[ "$1" = extract ] || exec node "$main" "$@"
exec awk -v version="$(node "$main" --version)" '
  { print }
  END { printf "{\"end\":true,\"documents\":%d,\"rejected\":0,\"presswork\":\"%s\"}\n", NR, version }'
