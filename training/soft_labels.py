"""What the teacher thinks of every token, mixed with gold where there is gold: the targets of the small model.

Knowledge distillation after Hinton et al. 2015. Probabilities are kept as float16.
"""

import numpy as np
import torch

from batches import batches, pad
from heads import gold_heads

GOLD_SHARE = 0.6  # of a target that has gold; the rest is the teacher's


@torch.no_grad()
def label(teacher, heads, corpus, tokens, one_sentence=False, report=print):
    """Adds to each chunk: soft_start [n], soft_upos/xpos/ner/rel [n, labels], soft_arc [n, n + 1] with the root last,
    head (gold or the teacher's), start (gold, or the teacher's, or none where a chunk is known to be one sentence)."""
    teacher.eval(), heads.eval()
    groups = batches(corpus.chunks, tokens)
    for done, group in enumerate(groups):
        chunks = [corpus.chunks[i] for i in group]
        batch = pad(chunks)
        with torch.autocast("cpu", torch.bfloat16):
            tags, parts = heads(teacher(batch))
        if (batch["start"] < 0).any():
            found = torch.zeros_like(batch["start"]) if one_sentence else (tags[0][..., 0] > 0).long()
            found[:, 0] = 1
            starts = torch.where(batch["start"] >= 0, batch["start"], found)
            batch["sentence"] = torch.where(batch["mask"], starts.cumsum(1) - 1, -1)
        else:
            starts = batch["start"]
        start = tags[0][..., 0].sigmoid()
        start = torch.where(batch["start"] >= 0, mix(batch["start"].float(), start), starts.float() if one_sentence else start)
        arcs = heads.arc_scores(parts, batch["sentence"])
        gold = gold_heads(batch)
        head = torch.where(gold >= 0, gold, arcs.argmax(-1))
        soft = {
            "upos": with_gold(tags[1], batch["upos"]), "xpos": with_gold(tags[2], batch["xpos"]),
            "ner": with_gold(tags[3], batch["ner"]), "arc": with_gold(arcs, gold),
            "rel": with_gold(heads.relation_scores(parts, head), torch.where(gold >= 0, batch["rel"], -1)),
        }
        width = head.shape[1]
        for k, chunk in enumerate(chunks):
            n = len(chunk["form"])
            half = lambda t: t[k, :n].to(torch.float16).numpy()
            chunk["soft_start"] = half(start)
            for name in ("upos", "xpos", "ner", "rel"):
                chunk[f"soft_{name}"] = half(soft[name])
            arc = half(soft["arc"])
            chunk["soft_arc"] = np.concatenate([arc[:, :n], arc[:, width:]], 1)
            chunk["head"] = np.where(head[k, :n].numpy() == width, -1, head[k, :n].numpy())
            chunk["start"] = starts[k, :n].numpy()
        if done % 100 == 0:
            report(f"  {corpus.name}: {done} of {len(groups)} batches labelled")


def mix(gold, guess):
    return GOLD_SHARE * gold + (1 - GOLD_SHARE) * guess


def with_gold(scores, gold):
    """scores [B, n, L], gold [B, n] (negative: none) → probabilities."""
    guess = scores.float().softmax(-1)
    one = torch.zeros_like(guess).scatter_(-1, gold.clamp(min=0)[..., None], 1.0)
    return torch.where((gold >= 0)[..., None], mix(one, guess), guess)


def pad_soft(chunks, batch):
    """The soft targets of a batch, padded with zeros: a padded token has no target and no loss."""
    count, width = batch["form"].shape
    out = {}
    for name in ("start", "upos", "xpos", "ner", "rel", "arc"):
        first = chunks[0][f"soft_{name}"]
        shape = (count, width) if name == "start" else (count, width, width + 1 if name == "arc" else first.shape[1])
        array = np.zeros(shape, dtype=np.float32)
        for k, chunk in enumerate(chunks):
            n = len(chunk["form"])
            if name == "arc":
                array[k, :n, :n] = chunk["soft_arc"][:, :n]
                array[k, :n, width] = chunk["soft_arc"][:, n]
            else:
                array[k, :n] = chunk[f"soft_{name}"]
        out[name] = torch.from_numpy(array)
    return out


def soft_losses(heads, tags, parts, batch, soft):
    """Mean cross entropy of each layer against its soft targets."""
    words = batch["mask"].sum()
    cross = lambda logits, target: -(target * logits.log_softmax(-1)).sum() / words
    width = batch["form"].shape[1]
    arcs = heads.arc_scores(parts, batch["sentence"])
    head = torch.where(batch["head"] < 0, width, batch["head"])
    mask = batch["mask"].float()
    start = torch.nn.functional.binary_cross_entropy_with_logits(tags[0][..., 0], soft["start"], weight=mask, reduction="sum")
    return {
        "start": start / words, "upos": cross(tags[1], soft["upos"]), "xpos": cross(tags[2], soft["xpos"]),
        "ner": cross(tags[3], soft["ner"]), "arc": cross(arcs, soft["arc"]),
        "rel": cross(heads.relation_scores(parts, head), soft["rel"]),
    }
