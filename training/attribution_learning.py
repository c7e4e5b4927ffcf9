"""How attributions are learnt: by the small model together with its syntax and names, first from gold; by a teacher; and by
the small model again from what both of them think (Hinton et al. 2015).

A model of attributions is here a pair: `vectors_of(batch)` → [B, n, dims], and the Reader on them.
"""

import numpy as np
import torch
import torch.nn.functional as F

from attribution_corpus import pad_anchors, pad_flags
from attribution_figures import LOW, measure_attributions
from attributions import ROLES, Reader, flag_width
from batches import batches, pad, recase
from descent import BATCH_TOKENS, report, run_cycle
from heads import losses
from soft_labels import pad_soft, soft_losses

GOLD_SHARE = 0.5  # of a target that has gold; the rest is what the models think
ANCHOR_WEIGHT = 10  # of the anchors' loss, which is small: few tokens are one
CANDIDATE = 0.1  # a token that looks this much like an anchor and is none learns that it has no roles
LABELLED = 0.08  # least probability of an anchor whose roles are kept as targets


def new_reader(student, labels, seed):
    torch.manual_seed(seed)
    return Reader(student.dims, flag_width(len(labels.upos), len(labels.deprel)))


def attribution_losses(reader, vectors, chunks, labels, rng):
    """Of anchors, and of the roles of every token under each true anchor and each that looks like one. `vectors` [B, n, dims]."""
    lengths = torch.tensor([len(chunk["form"]) for chunk in chunks])
    width = vectors.shape[1]
    z = reader.states(torch.cat([vectors, pad_flags(chunks, labels)], -1), lengths)
    logits = reader.anchor(z)[..., 0]
    mask = (torch.arange(width)[None] < lengths[:, None]).float()
    target = np.zeros(logits.shape, np.float32)
    looks = logits.detach().sigmoid().numpy()
    anchors, roles = [], []
    for i, chunk in enumerate(chunks):
        reading, n = chunk["reading"], len(chunk["form"])
        share, soft = share_of_gold(reading), {}
        target[i, list(reading.roles)] = share
        if reading.soft:
            probabilities, soft = reading.soft
            target[i, :n] += (1 - share) * probabilities
        seeming = np.flatnonzero(looks[i, :n] > CANDIDATE).tolist() if reading.is_marked else []
        for anchor in sorted({*reading.roles, *soft, *seeming}):
            anchors.append((i, anchor))
            roles.append(reading.gold_shares(anchor) if anchor not in soft else share * reading.gold_shares(anchor) + (1 - share) * soft[anchor])
    anchor_loss = F.binary_cross_entropy_with_logits(logits, torch.from_numpy(target), weight=mask, reduction="sum") / mask.sum()
    return {"anchor": ANCHOR_WEIGHT * anchor_loss, "roles": role_loss(reader, z, chunks, anchors, roles, rng)}


def share_of_gold(reading):
    return 0.0 if not reading.is_marked else 1.0 if reading.soft is None else GOLD_SHARE


def role_loss(reader, z, chunks, anchors, roles, rng):
    """Of the anchors or, where there are very many, of a choice of them."""
    if not anchors:
        return torch.zeros(())
    most = 3 * len(chunks) + 40
    chosen = rng.permutation(len(anchors))[:most] if len(anchors) > most else range(len(anchors))
    rows = pad_anchors(chunks, z.shape[1], [anchors[k] for k in chosen])
    target = torch.zeros(len(rows[0]), z.shape[1], ROLES)
    for i, k in enumerate(chosen):
        target[i, : len(roles[k])] = torch.from_numpy(roles[k])
    return -(target * reader.roles(z, *rows).log_softmax(-1)).sum() / target.sum()


@torch.no_grad()
def think(vectors_of, reader, chunks, labels, low, with_gold=False):
    """Of each chunk, in order: the probabilities of its tokens to be anchors, float16 [n], and by anchor, of those above
    `low` and if asked for the true ones, the probabilities of roles, float16 [n, ROLES]."""
    out = [None] * len(chunks)
    for group in batches(chunks, 4000):
        some = [chunks[i] for i in group]
        batch = pad(some)
        z = reader.states(torch.cat([vectors_of(batch), pad_flags(some, labels)], -1), batch["lengths"])
        probabilities = reader.anchor(z)[..., 0].sigmoid().numpy()
        anchors = []
        for i, chunk in enumerate(some):
            of = probabilities[i, : len(chunk["form"])]
            out[group[i]] = (of.astype(np.float16), {})
            true = chunk["reading"].roles if with_gold else ()
            anchors += [(i, token) for token in sorted({*np.flatnonzero(of > low).tolist(), *true})]
        for part in (anchors[k : k + 256] for k in range(0, len(anchors), 256)):
            shares = reader.roles(z, *pad_anchors(some, z.shape[1], part)).softmax(-1).numpy()
            for (i, token), of in zip(part, shares):
                out[group[i]][1][token] = of[: len(some[i]["form"])].astype(np.float16)
    return out


def show_attributions(vectors_of, reader, dev, labels, threshold):
    found = measure_attributions(dev, think(vectors_of, reader, dev, labels, LOW), threshold)
    report(f"    attribution-dev {found}")
    return found


def learn_jointly(student, heads, reader, pools, epochs, share, gold_only, forms, labels, show, kept, seed):
    """One cycle of the small model. `pools`: chunks with readings, and chunks without, from which it learns syntax and names
    alone; `share`: of the full learning rates; `gold_only`: so it learns these from gold."""

    def losses_of(chunks, rng):
        batch = pad(list(recase(chunks, forms, rng)))
        y = student(batch)
        tags, parts = heads(y)
        of = losses(heads, tags, parts, batch) if gold_only else soft_losses(heads, tags, parts, batch, pad_soft(chunks, batch))
        return {**of, **attribution_losses(reader, y, chunks, labels, rng)} if "reading" in chunks[0] else of

    def epoch(rng):
        todo = [(pool, group) for pool in pools for group in batches(pool, BATCH_TOKENS, rng)]
        rng.shuffle(todo)
        return todo

    slow = [*student.parameters(), *heads.parameters()]
    return run_cycle("attributions", {"model": student, "heads": heads, "reader": reader}, [(slow, share * 1.5e-3), (reader.parameters(), share * 3e-3)],
                     epochs, epoch, losses_of, show, kept, seed)


def teacher_vectors(teacher, student):
    """The teacher's vectors beside those of the small model, which stays as it is: `student` is in evaluation."""

    def vectors_of(batch):
        with torch.no_grad():
            known = student(batch)
        with torch.autocast("cpu", torch.bfloat16):
            found = teacher(batch)
        return torch.cat([0.5 * found, known], -1)

    return vectors_of


def teach_attributions(teacher, student, chunks, epochs, labels, dev, threshold, kept, seed):
    """Tunes the teacher of syntax and names for attributions alone, from gold → the pair that a model is here."""
    torch.manual_seed(seed)
    reader = Reader(teacher.dims + student.dims, flag_width(len(labels.upos), len(labels.deprel)), layer=192, second=96, dropout=0.2)
    vectors_of = teacher_vectors(teacher, student)
    bert = [p for p in teacher.bert.parameters() if p.requires_grad]
    rest = [p for n, p in teacher.named_parameters() if not n.startswith("bert.")] + list(reader.parameters())
    run_cycle("attribution teacher", {"teacher": teacher, "reader": reader}, [(bert, 1.5e-4), (rest, 2e-3)], epochs,
              lambda rng: [(chunks, group) for group in batches(chunks, 2400, rng)],
              lambda some, rng: attribution_losses(reader, vectors_of(pad(some)), some, labels, rng),
              lambda: show_attributions(vectors_of, reader, dev, labels, threshold), kept, seed, warmup=150, most=1.0)
    return vectors_of, reader


def mean_of(one, other):
    """Of two models' thoughts on a chunk; where only one has looked at an anchor, that one's count."""
    (p, roles), (q, others) = one, other
    half = lambda a, b: ((a.astype(np.float32) + b.astype(np.float32)) / 2).astype(np.float16)
    shared = {a: half(roles[a], others[a]) for a in roles.keys() & others.keys()}
    return half(p, q), {**roles, **others, **shared}
