#!/bin/sh
# Cuts the certificate's two fonts out of the published ones; run by hand, the result is committed.
# Needs npm and fontTools (Debian: python3-fonttools). See ../src/main/resources/fonts/README.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out="$here/../src/main/resources/fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm pack --silent @expo-google-fonts/noto-serif-sc@0.4.3 >/dev/null
tar xzf ./*.tgz

mkdir -p "$out"
PYTHON=${PYTHON:-/usr/bin/python3}
for weight in 400Regular 700Bold; do
  "$PYTHON" "$here/cut_font.py" \
    "package/$weight/NotoSerifSC_$weight.ttf" "$out/NotoSerifSC-${weight#???}.ttf"
done
cp package/LICENSE_FONT "$out/OFL.txt"
ls -l "$out"
