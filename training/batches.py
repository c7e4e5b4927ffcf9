"""Chunks → padded batches of tensors, of chunks of like length."""

import numpy as np
import torch

from corpora import NO_LABEL

LAYERS = (("form", 0), ("rule", 0), ("start", NO_LABEL), ("upos", NO_LABEL), ("xpos", NO_LABEL), ("rel", NO_LABEL),
          ("ner", NO_LABEL), ("head", -2))


# Batches come in few shapes, since oneDNN compiles its kernels for each shape anew.
WIDTHS = (4, 8, 12, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192)


def width_of(length):
    return next(w for w in WIDTHS if w >= length)


def pad(chunks):
    """Chunks → a dict of int64 tensors [chunks, width], 'mask' bool and 'sentence' numbers (−1 where padded)."""
    width = width_of(max(len(c["form"]) for c in chunks))
    batch = {}
    for key, fill in LAYERS:
        array = np.full((len(chunks), width), fill, dtype=np.int64)
        for i, c in enumerate(chunks):
            array[i, : len(c[key])] = c[key]
        batch[key] = torch.from_numpy(array)
    lengths = torch.tensor([len(c["form"]) for c in chunks])
    batch["lengths"] = lengths
    batch["mask"] = torch.arange(width)[None] < lengths[:, None]
    starts = batch["start"].clamp(min=0)
    starts[:, 0] = 0
    batch["sentence"] = starts.cumsum(1).masked_fill(~batch["mask"], -1)
    return batch


def batches(chunks, tokens, rng=None):
    """Lists of indices of chunks of like width, `tokens` tokens each with the padding; shuffled by `rng`."""
    by_width = {}
    for i, c in enumerate(chunks):
        by_width.setdefault(width_of(len(c["form"])), []).append(i)
    groups = []
    for width, indices in sorted(by_width.items()):
        if rng is not None:
            rng.shuffle(indices)
        size = max(1, tokens // width)
        groups += [indices[k : k + size] for k in range(0, len(indices), size)]
    if rng is not None:
        rng.shuffle(groups)
    return groups


def recase(chunks, forms, rng, upper=0.03, title=0.05):
    """Some chunks in ALL CAPS or Capitalised Throughout, as headlines and datelines are."""
    for chunk in chunks:
        dice = rng.uniform()
        twin = forms.upper if dice < upper else forms.title if dice < upper + title else None
        yield chunk if twin is None else {**chunk, "form": twin[chunk["form"]]}
