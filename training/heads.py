"""The heads on an encoder, their losses and their figures: sentence starts, UPOS, XPOS, names, biaffine arcs, relations."""

import torch
import torch.nn as nn
import torch.nn.functional as F

from corpora import NO_LABEL

FAR = -1e4  # the score of an arc that may not be


class SharedDropout(nn.Module):
    """Dropout with one mask for all tokens of a chunk (Gal & Ghahramani 2016); x [B, n, dims]."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training or self.rate == 0:
            return x
        keep = torch.rand(x.shape[0], 1, x.shape[2]) >= self.rate
        return x * (keep.to(x.dtype) / (1 - self.rate))


class Heads(nn.Module):
    """Biaffine parser after Dozat & Manning 2017; relations from dep, head and their product."""

    def __init__(self, dims, labels, arc=96, rel=64, dropout=0.33):
        super().__init__()
        self.sizes = (1, len(labels.upos), len(labels.xpos), len(labels.ner))
        self.tags = nn.Linear(dims, sum(self.sizes))
        self.arc, self.rel = arc, rel
        self.arcs = nn.Linear(dims, 2 * arc + 2 * rel)
        self.bilinear = nn.Parameter(torch.randn(arc, arc) * arc**-0.5)
        self.head_bias = nn.Parameter(torch.zeros(arc))
        self.root_arc = nn.Parameter(torch.rand(arc) * 0.1)
        self.root_rel = nn.Parameter(torch.rand(rel) * 0.1)
        self.relations = nn.Linear(3 * rel, len(labels.deprel))
        self.dropout = SharedDropout(dropout)

    def forward(self, y):
        """y [B, n, dims] → tag logits and the four ReLU parts [B, n, ·]."""
        tags = self.tags(self.dropout(y)).float()
        parts = self.dropout(F.relu(self.arcs(self.dropout(y)))).float()
        return tags.split(self.sizes, -1), parts.split((self.arc, self.arc, self.rel, self.rel), -1)

    def arc_scores(self, parts, sentence):
        """[B, n, n + 1]: token i under head j, the root last; −1e4 outside i's sentence and for itself."""
        dep, head = parts[0], parts[1]
        root = self.root_arc.expand(head.shape[0], 1, -1)
        heads = torch.cat([head, root], 1)
        scores = (dep @ self.bilinear) @ heads.transpose(1, 2) + (heads @ self.head_bias)[:, None]
        n = dep.shape[1]
        allowed = (sentence[:, :, None] == sentence[:, None, :]) & ~torch.eye(n, dtype=torch.bool)[None]
        allowed = torch.cat([allowed, torch.ones_like(allowed[:, :, :1])], 2)
        return scores.masked_fill(~allowed, FAR)

    def relation_scores(self, parts, head):
        """head [B, n] with n for the root → [B, n, relations]."""
        dep, heads = parts[2], torch.cat([parts[3], self.root_rel.expand(parts[3].shape[0], 1, -1)], 1)
        chosen = heads.gather(1, head[..., None].expand(-1, -1, heads.shape[-1]))
        return self.relations(torch.cat([dep, chosen, dep * chosen], -1))


def gold_heads(batch):
    """Heads with n for the root and NO_LABEL where there is none."""
    n = batch["head"].shape[1]
    head = batch["head"]
    return torch.where(head == -1, n, torch.where(head < 0, NO_LABEL, head))


def losses(heads, tags, parts, batch):
    """The mean cross entropy of each layer that the batch has gold for."""
    start, upos, xpos, ner = tags
    found = {}
    known = batch["start"] >= 0
    if known.any():
        found["start"] = F.binary_cross_entropy_with_logits(start[..., 0][known], batch["start"][known].float())
    for name, logits in (("upos", upos), ("xpos", xpos), ("ner", ner)):
        if (batch[name] >= 0).any():
            found[name] = F.cross_entropy(logits.flatten(0, 1), batch[name].flatten(), ignore_index=NO_LABEL)
    head = gold_heads(batch)
    if (head >= 0).any():
        scores = heads.arc_scores(parts, batch["sentence"])
        found["arc"] = F.cross_entropy(scores.flatten(0, 1), head.flatten(), ignore_index=NO_LABEL)
        rel = torch.where(head >= 0, batch["rel"], NO_LABEL)
        logits = heads.relation_scores(parts, head.clamp(min=0))
        found["rel"] = F.cross_entropy(logits.flatten(0, 1), rel.flatten(), ignore_index=NO_LABEL)
    return found


def name_spans(labels, names):
    """BIOES rows of one chunk → {(first, last, type)}; broken ones are read leniently."""
    spans, first, kind = set(), None, None
    for i, row in enumerate(labels):
        place, _, type_ = names[row].partition("-")
        if place in ("B", "S") or (place in ("I", "E") and type_ != kind):
            first, kind = i, type_
        if place in ("E", "S"):
            spans.add((first, i, kind))
            first = kind = None
        elif place == "O":
            first = kind = None
    return spans


@torch.no_grad()
def measure(model, heads, corpus_batches, labels):
    """Figures on gold tokens and sentences: UPOS, XPOS, UAS, LAS (subtypes aside), F1 of starts and of names."""
    universal = torch.tensor([sorted({r.split(":")[0] for r in labels.deprel}).index(r.split(":")[0]) for r in labels.deprel])
    n = {k: 0 for k in ("words", "upos", "xpos", "uas", "las", "s", "sp", "sg", "n", "np", "ng", "arcs")}
    for batch in corpus_batches:
        tags, parts = heads(model(batch))
        mask = batch["mask"]
        if (batch["upos"] >= 0).any():
            n["words"] += int(mask.sum())
            n["upos"] += int(((tags[1].argmax(-1) == batch["upos"]) & mask).sum())
            n["xpos"] += int(((tags[2].argmax(-1) == batch["xpos"]) & mask).sum())
            gold = gold_heads(batch)
            head = heads.arc_scores(parts, batch["sentence"]).argmax(-1)
            rel = heads.relation_scores(parts, head).argmax(-1)
            right = (head == gold) & mask
            n["arcs"] += int((gold >= 0).sum())
            n["uas"] += int(right.sum())
            n["las"] += int((right & (universal[rel] == universal[batch["rel"].clamp(min=0)])).sum())
            found, wanted = (tags[0][..., 0] > 0) & mask, (batch["start"] == 1) & mask
            found[:, 0] = wanted[:, 0] = False
            n["s"], n["sp"], n["sg"] = n["s"] + int((found & wanted).sum()), n["sp"] + int(found.sum()), n["sg"] + int(wanted.sum())
        if (batch["ner"] >= 0).any():
            best = tags[3].argmax(-1)
            for i, length in enumerate(batch["lengths"].tolist()):
                found = {s for s in name_spans(best[i, :length].tolist(), labels.ner) if s[2] != "MISC"}
                wanted = {s for s in name_spans(batch["ner"][i, :length].tolist(), labels.ner) if s[2] != "MISC"}
                n["n"], n["np"], n["ng"] = n["n"] + len(found & wanted), n["np"] + len(found), n["ng"] + len(wanted)
    f1 = lambda a, b, c: round(200 * a / max(1, b + c), 2)
    part = lambda k, of: round(100 * n[k] / max(1, n[of]), 2)
    out = {}
    if n["words"]:
        out |= {"upos": part("upos", "words"), "xpos": part("xpos", "words"), "uas": part("uas", "arcs"), "las": part("las", "arcs"), "starts": f1(n["s"], n["sp"], n["sg"])}
    if n["ng"]:
        out["names"] = f1(n["n"], n["np"], n["ng"])
    return out
