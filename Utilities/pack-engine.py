#!/usr/bin/env python3
"""Takes engine.wasm apart and compresses it with LZMA, for Utilities/engine-unpacker.c to put together.

    Utilities/pack-engine.py .build/engine.wasm .build/wasm/engine.streams

Code is compressed better when what resembles each other stands together: which variable an instruction
names, how far from an address it reads, how many blocks it leaves. Each of these has a stream of its own;
instructions, with the numbers that follow them, have one, and everything that is not code another.
What this brings, docs/ARCHITECTURE.md says.
"""

import lzma
import struct
import sys
import zlib

# In the order of engine-unpacker.c.
STREAMS = ("other", "instructions", "locals", "offsets", "branches")
CODE_SECTION = 10
# Instructions that carry numbers, each with the stream of every number.
IN_PLACE, LOCAL, BRANCH = ["instructions"], ["locals"], ["branches"]
NUMBERS = {
    **dict.fromkeys((0x02, 0x03, 0x04), IN_PLACE),  # block, loop, if: their type
    **dict.fromkeys((0x0C, 0x0D), BRANCH),  # br, br_if
    0x10: IN_PLACE,  # call
    0x11: IN_PLACE * 2,  # call_indirect
    **dict.fromkeys((0x20, 0x21, 0x22), LOCAL),  # local.get, set, tee
    **dict.fromkeys((0x23, 0x24), IN_PLACE),  # global.get, set
    **dict.fromkeys((0x3F, 0x40), IN_PLACE),  # memory.size, grow
    **dict.fromkeys((0x41, 0x42), IN_PLACE),  # i32.const, i64.const
}
BLOCKS, END, BRANCH_TABLE, LONGER = (0x02, 0x03, 0x04), 0x0B, 0x0E, 0xFC
CONSTANT_BYTES = {0x43: 4, 0x44: 8}  # f32.const, f64.const
NUMBERS_OF_LONGER = {**dict.fromkeys(range(8), 0), 10: 2, 11: 1}  # conversions, memory.copy, memory.fill
# What loads and stores, from 0x28 on, is aligned to as many bytes as it moves, as a power of two. Where it
# is not, a byte that is no instruction goes before it, and says to how many.
FIRST_ACCESS, ALIGNMENTS = 0x28, (2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2)
UNUSUAL_ALIGNMENT = 0xC5
# Neither numbers nor anything else: unreachable, nop, else, return, drop, select, arithmetic.
PLAIN = {0x00, 0x01, 0x05, 0x0F, 0x1A, 0x1B, *range(0x45, UNUSUAL_ALIGNMENT)}


class Wasm:
    """The bytes of a module, and how far they have been read."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def byte(self):
        self.at += 1
        return self.data[self.at - 1]

    def bytes(self, count):
        self.at += count
        return self.data[self.at - count:self.at]

    def number_bytes(self):
        """A number of any size, seven bits a byte."""
        begin = self.at
        while self.data[self.at] >= 0x80:
            self.at += 1
        self.at += 1
        return self.data[begin:self.at]

    def number(self):
        return sum((byte & 0x7F) << 7 * place for place, byte in enumerate(self.number_bytes()))


def bodies_begin(wasm):
    """Where the code section's functions begin, and how many there are; the module is read up to there."""
    wasm.bytes(8)
    while wasm.byte() != CODE_SECTION:
        wasm.bytes(wasm.number())
    wasm.number()
    count = wasm.number()
    return wasm.at, count


def written(number):
    """A number as a compiler writes it, in as few bytes as it takes."""
    found = bytearray()
    while number >= 0x80:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes(found + bytes([number]))


def take_body(wasm, streams):
    size = wasm.number_bytes()
    begin = wasm.at
    count = wasm.number_bytes()
    streams["other"] += count
    for _ in range(Wasm(count).number()):
        streams["other"] += wasm.number_bytes() + wasm.bytes(1)
    depth = 1
    while depth > 0:
        depth += take_instruction(wasm, streams)
    # The reader counts the bytes again.
    if size != written(wasm.at - begin):
        raise ValueError(f"a function at {begin} says its size in a way of its own")


def take_instruction(wasm, streams):
    """Takes one apart; by how many blocks it goes deeper."""
    code = wasm.byte()
    access = code - FIRST_ACCESS
    if 0 <= access < len(ALIGNMENTS):
        alignment = wasm.byte()
        if alignment != ALIGNMENTS[access]:
            streams["instructions"].append(UNUSUAL_ALIGNMENT + alignment)
        streams["instructions"].append(code)
        streams["offsets"] += wasm.number_bytes()
        return 0
    streams["instructions"].append(code)
    if code in NUMBERS:
        for stream in NUMBERS[code]:
            streams[stream] += wasm.number_bytes()
    elif code in CONSTANT_BYTES:
        streams["instructions"] += wasm.bytes(CONSTANT_BYTES[code])
    elif code == BRANCH_TABLE:
        count = wasm.number_bytes()
        streams["instructions"] += count
        for _ in range(Wasm(count).number() + 1):
            streams["instructions"] += wasm.number_bytes()
    elif code == LONGER:
        second = wasm.byte()
        streams["instructions"].append(second)
        for _ in range(NUMBERS_OF_LONGER[second]):
            streams["instructions"] += wasm.number_bytes()
    elif code != END and code not in PLAIN:
        raise ValueError(f"an instruction {code:#x} at {wasm.at} is unknown to the packing")
    return (code in BLOCKS) - (code == END)


def compressed(data):
    """The shortest of some ways, and how many bits of the byte before count for the next."""
    def packed(context):
        return lzma.compress(data, format=lzma.FORMAT_RAW, filters=[{
            "id": lzma.FILTER_LZMA1, "dict_size": 1 << 23, "lc": context, "lp": 0, "pb": 0,
            "mode": lzma.MODE_NORMAL, "mf": lzma.MF_BT4, "nice_len": 273, "depth": 1000}])

    return min(((packed(context), context) for context in (0, 3, 4)), key=lambda found: len(found[0]))


def packed(data):
    """The layout is `struct packed_engine` in engine-unpacker.c."""
    streams = {name: bytearray() for name in STREAMS}
    wasm = Wasm(data)
    begin, bodies = bodies_begin(wasm)
    streams["other"] += data[:begin]
    for _ in range(bodies):
        take_body(wasm, streams)
    streams["other"] += data[wasm.at:]

    header = struct.pack("<4I", len(data), zlib.adler32(data), begin, bodies)
    found = b""
    for name in STREAMS:
        stream, context = compressed(bytes(streams[name]))
        header += struct.pack("<3I", len(streams[name]), len(stream), context)
        found += stream
        print(f"{name}: {len(streams[name])} bytes, {len(stream)} packed", file=sys.stderr)
    return header + found


if __name__ == "__main__":
    source, target = sys.argv[1:]
    with open(source, "rb") as file:
        result = packed(file.read())
    with open(target, "wb") as file:
        file.write(result)
