"""Reads what prepare.mjs wrote: chunks of tokens with their feature rows and gold labels. Needs NumPy alone."""

import json
from collections import Counter
from pathlib import Path

import numpy as np

NO_LABEL = -100  # what PyTorch's cross entropy leaves out
NER_TYPES = ("PER", "ORG", "LOC", "MISC")
NER_LABELS = ["O"] + [f"{place}-{kind}" for kind in NER_TYPES for place in "BIES"]
RARE_RELATION = 20  # a subtype seen less often is read as its universal relation


class Forms:
    """The distinct forms with their feature rows, word rows and twins in capitals."""

    def __init__(self, folder):
        table = json.loads((Path(folder) / "forms.json").read_text())
        self.forms, self.normal = table["forms"], table["normal"]
        self.tables = table["tables"]
        features = np.fromfile(Path(folder) / "features.bin", dtype=np.int32).reshape(len(self.forms), -1)
        self.features = features
        n = len(table["upper"])
        same = np.arange(len(self.forms))
        self.upper, self.title = same.copy(), same.copy()
        self.upper[:n], self.title[:n] = table["upper"], table["title"]
        self.word = np.zeros(len(self.forms), dtype=np.int64)

    def use_vocabulary(self, words):
        """`words`: row 1 and on of the word table; row 0 stands for every other word."""
        row = {word: i + 1 for i, word in enumerate(words)}
        self.word = np.array([row.get(normal, 0) for normal in self.normal], dtype=np.int64)


class Labels:
    def __init__(self, folder, corpora):
        upos, xpos, deprel = Counter(), Counter(), Counter()
        for name in corpora:
            for chunk in read_chunks(folder, name):
                upos.update(chunk["u"]), xpos.update(chunk["x"]), deprel.update(chunk["r"])
        self.upos, self.xpos = sorted(upos), sorted(xpos)
        self.deprel = sorted({self.common(r, deprel) for r in deprel})
        self.ner = NER_LABELS
        self.counts = deprel

    @staticmethod
    def common(relation, counts):
        return relation if counts[relation] >= RARE_RELATION else relation.split(":")[0]

    def rows(self):
        deprel = {r: self.deprel.index(self.common(r, self.counts)) for r in self.counts}
        return ({u: i for i, u in enumerate(self.upos)}, {x: i for i, x in enumerate(self.xpos)}, deprel,
                {n: i for i, n in enumerate(self.ner)})


def read_chunks(folder, name):
    with open(Path(folder) / f"{name}.jsonl") as file:
        for line in file:
            yield json.loads(line)


class Corpus:
    """One corpus: for each chunk int64 arrays [tokens]; a missing layer is all NO_LABEL, a missing head −2."""

    def __init__(self, folder, name, labels):
        upos, xpos, deprel, ner = labels.rows()
        self.name, self.chunks = name, []
        for c in read_chunks(folder, name):
            n = len(c["f"])
            none = np.full(n, NO_LABEL)
            row = lambda key, ids: np.array([ids.get(v, ids.get(str(v).split(":")[0], NO_LABEL)) for v in c[key]]) if key in c else none
            self.chunks.append({
                "form": np.array(c["f"]), "rule": np.array(c["b"]),
                "start": np.array(c["s"]) if "s" in c else none,
                "upos": row("u", upos), "xpos": row("x", xpos), "rel": row("r", deprel), "ner": row("n", ner),
                "head": np.array(c["h"]) if "h" in c else np.full(n, -2),
            })
        self.tokens = sum(len(c["form"]) for c in self.chunks)
