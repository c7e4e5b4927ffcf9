"""The reader of attributions on top of the encoder, and what it is told of tokens beside the encoder's vectors.

Who says what, as PolNeAR has it (Newell et al. 2018): a source, a cue, a content. The token that heads a cue in the tree
stands for it: its anchor. engine/src/language/model/read-attributions.ts runs the same network; flags, paths and distances
are those of attribution-features.ts and tree-paths.ts beside it.
"""

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from heads import SharedDropout
from student import run

RELATIONS = 64  # room for relations in the table of paths
ANCESTORS = 4  # ancestors of the anchor that are told apart, itself included
OTHER_SENTENCES = ANCESTORS * (RELATIONS + 1)
PATHS = OTHER_SENTENCES + 5  # before, just before, just after, after; the last row is for what no path leads to
DISTANCES = 24
FAR = np.array([5, 8, 12, 18, 28, 45, 80])  # least distance of each row after those that count as they are
QUOTES = 4  # bit 0: the token is in a quotation, bit 1: in the same one as the anchor
ROLES = 4  # none, source, cue, content


def flag_width(upos, deprel):
    return -(-(3 + upos + deprel) // 8) * 8


def flags(quotation, first, upos, deprel, upos_count, deprel_count):
    """Per token [n]: number of its quotation (negative: none), 1 at the first of a sentence, indices of its labels →
    float32 [n, flag_width]."""
    n = len(upos)
    x, row = np.zeros((n, flag_width(upos_count, deprel_count)), np.float32), np.arange(n)
    x[:, 0], x[:, 1], x[:, 2] = quotation >= 0, first, 1
    x[row, 3 + upos] = 1
    x[row, 3 + upos_count + deprel] = 1
    return x


def path_codes(anchor, head, deprel, sentence):
    """The way from the anchor to each token of its chunk, int32 [n]. head [n]: index in the chunk, -1 for a root; sentence
    [n]: numbers in order. Under the k-th ancestor (0: the anchor) and under no nearer one: k·65 + the relation by which it
    is reached from there, or k·65 + 64 for the ancestor itself."""
    apart = sentence - sentence[anchor]
    code = OTHER_SENTENCES + np.select([apart < -1, apart == -1, apart == 1], [0, 1, 2], 3)
    code = np.where(apart == 0, -1, code).astype(np.int32)
    base, above = {}, anchor
    while above >= 0:
        base[above] = min(len(base), ANCESTORS - 1) * (RELATIONS + 1)
        code[above] = base[above] + RELATIONS
        above = head[above]
    for token in np.flatnonzero(code < 0):
        branch = [token]
        while head[branch[-1]] not in base and code[head[branch[-1]]] < 0:
            branch.append(head[branch[-1]])
        top = branch[-1]
        code[branch] = base[head[top]] + deprel[top] if head[top] in base else code[head[top]]
    return code


def distance_rows(distance):
    """Rows of distances in tokens from the anchor on, any shape."""
    length = np.abs(distance)
    row = np.where(length < FAR[0], length, FAR[0] - 1 + np.searchsorted(FAR, length, side="right"))
    return row + np.where(distance < 0, DISTANCES // 2, 0)


def quote_rows(quotation, anchor):
    """quotation [n]: number of each token's quotation, negative for none."""
    inside = quotation >= 0
    return inside + 2 * (inside & (quotation == quotation[anchor]))


class BiLSTM(nn.Module):
    """One layer in both directions, `f` and `b`, over chunks of `lengths` tokens: [B, n, inputs] → [B, n, 2·hidden]."""

    def __init__(self, inputs, hidden):
        super().__init__()
        self.f = nn.LSTM(inputs, hidden, batch_first=True)
        self.b = nn.LSTM(inputs, hidden, batch_first=True)
        for lstm in (self.f, self.b):
            nn.init.orthogonal_(lstm.weight_hh_l0)
            nn.init.zeros_(lstm.bias_ih_l0)
            nn.init.zeros_(lstm.bias_hh_l0)
            lstm.bias_ih_l0.data[hidden : 2 * hidden] = 1  # the forget gate starts open

    def forward(self, x, lengths):
        step = torch.arange(x.shape[1])[None]
        back = torch.where(step < lengths[:, None], lengths[:, None] - 1 - step, step)[..., None]
        forward = run(self.f, x)
        backward = run(self.b, x.gather(1, back.expand_as(x)))
        return torch.cat([forward, backward.gather(1, back.expand_as(backward))], -1)


class Reader(nn.Module):
    """`dims`: of the encoder's vectors; `flags`: of the flags beside them. The first layer reads a chunk once, the second
    once for every anchor in it."""

    def __init__(self, dims, flags, layer=128, second=64, joint=96, dropout=0.3):
        super().__init__()
        self.flags = flags
        self.layer = BiLSTM(dims + flags, layer)
        self.anchor = nn.Linear(2 * layer, 1)
        self.token = nn.Linear(2 * layer, joint)
        self.cue = nn.Linear(2 * layer, joint, bias=False)
        self.path, self.dist, self.quote = nn.Embedding(PATHS, joint), nn.Embedding(DISTANCES, joint), nn.Embedding(QUOTES, joint)
        for table in (self.path, self.dist, self.quote):
            nn.init.normal_(table.weight, std=0.1)
        self.second = BiLSTM(joint, second)
        self.role = nn.Linear(2 * second, ROLES)
        self.drop = SharedDropout(dropout)

    def states(self, x, lengths):
        """x [B, n, dims + flags] → z [B, n, 2·layer]; `anchor` of it gives the logit of a token to be an anchor."""
        return self.drop(self.layer(self.drop(x), lengths))

    def roles(self, z, row, position, path, distance, quote, lengths):
        """Scores of the roles [C, n, ROLES] for C anchors: each one's row of z, its position there, the rows of each token
        in the three tables [C, n], the lengths [C] of the chunks."""
        parts = self.token(z)[row] + self.cue(z[row, position])[:, None]
        joint = F.relu(parts + self.path(path) + self.dist(distance) + self.quote(quote))
        return self.role(self.drop(self.second(self.drop(joint), lengths)))
