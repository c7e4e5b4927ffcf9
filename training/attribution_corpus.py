"""What the reader of attributions is told of chunks, from what prepare-attributions.mjs wrote, as tensors."""

import numpy as np
import torch

from attributions import ROLES, distance_rows, flags, path_codes, quote_rows
from batches import width_of
from corpora import read_chunks


class Reading:
    """A chunk as the model of prepare-attributions.mjs has read it; arrays [n] by token, −1 for a root's head and where there
    is no quotation."""

    def __init__(self, line):
        self.upos, self.deprel, self.head = (np.array(line[key]) for key in "urh")
        self.first, self.quotation = np.array(line["s"]), np.array(line["q"])
        self.sentence = self.first.cumsum()
        self.is_marked = "g" in line  # by people, as far as there was anything to mark
        self.kept_out = line.get("k") == 1
        self.roles = {a["anchor"]: np.array(a["roles"]) for a in line.get("g", ())}  # of the tokens, by anchor
        self.beyond = {a["anchor"]: a["beyond"] for a in line.get("g", ())}  # tokens of each role outside of the chunk
        self.soft = None  # what models think: probabilities [n] to be an anchor, those of roles [n, ROLES] by anchor
        self.paths = {}

    def path(self, anchor):
        if anchor not in self.paths:
            self.paths[anchor] = path_codes(anchor, self.head, self.deprel, self.sentence).astype(np.int16)
        return self.paths[anchor]

    def gold_shares(self, anchor):
        """[n, ROLES], all in none for a token that is no anchor."""
        return np.eye(ROLES, dtype=np.float32)[self.roles.get(anchor, np.zeros(len(self.upos), int))]


def add_readings(folder, name, chunks):
    """Adds to each chunk of a corpus what it was read as, chunk["reading"]."""
    lines = list(read_chunks(folder, name))
    if [len(line["u"]) for line in lines] != [len(chunk["form"]) for chunk in chunks]:
        raise ValueError(f"{folder}/{name}.jsonl has other chunks than the corpus: delete the work folder")
    for line, chunk in zip(lines, chunks):
        chunk["reading"] = Reading(line)


def pad_flags(chunks, labels):
    """[chunks, width, flag_width], as batches.pad pads."""
    rows = []
    for chunk in chunks:
        r = chunk["reading"]
        rows.append(flags(r.quotation, r.first, r.upos, r.deprel, len(labels.upos), len(labels.deprel)))
    out = np.zeros((len(rows), width_of(max(map(len, rows))), rows[0].shape[1]), np.float32)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return torch.from_numpy(out)


def pad_anchors(chunks, width, anchors):
    """`anchors`: (row, token) each → the arguments of Reader.roles but the first. Padded to a multiple of eight with the
    first anchor again, for the sake of few shapes."""
    count = -(-len(anchors) // 8) * 8
    row, position, lengths = (np.zeros(count, np.int64) for _ in range(3))
    path, distance, quote = (np.zeros((count, width), np.int64) for _ in range(3))
    for k in range(count):
        row[k], position[k] = anchors[k if k < len(anchors) else 0]
        r = chunks[row[k]]["reading"]
        n = lengths[k] = len(r.upos)
        path[k, :n] = r.path(position[k])
        distance[k, :n] = distance_rows(np.arange(n) - position[k])
        quote[k, :n] = quote_rows(r.quotation, position[k])
    return tuple(torch.from_numpy(array) for array in (row, position, path, distance, quote, lengths))
