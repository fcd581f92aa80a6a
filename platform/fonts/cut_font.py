"""Cuts one font: see ../src/main/resources/fonts/README.md for what goes and why."""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

# Characters that leave: (first, last)
LEAVE = [
    (0x1100, 0x11FF), (0x3130, 0x318F), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xFFA0, 0xFFDC),  # Hangul
    (0x2E80, 0x2FDF),  # radicals: they share their glyphs with ideographs
]

# Where one glyph answers to several characters, the one that is typed stays; else the lowest.
TYPED = {0x3000, 0x300C, 0x300D, 0x3008, 0x3009, 0xFF0F, 0xFF5E, 0xFF3C}


def stays(code):
    return not any(first <= code <= last for first, last in LEAVE)


def one_character_a_glyph(cmap):
    """Extracted text can only be as typed if no two characters share a glyph."""
    by_glyph = {}
    for code in sorted(cmap):
        by_glyph.setdefault(cmap[code], []).append(code)
    return {next((c for c in codes if c in TYPED), codes[0]) for codes in by_glyph.values()}


def main(source, target):
    font = TTFont(source, recalcTimestamp=False)
    codes = one_character_a_glyph({c: g for c, g in font.getBestCmap().items() if stays(c)})

    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "gasp"]
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    font.save(target)
    print(f"{target}: {len(codes)} characters")


main(*sys.argv[1:])
