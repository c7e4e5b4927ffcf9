"""The model that ships: hash embeddings and a word table, two BiLSTM layers, the heads of heads.py."""

import torch
import torch.nn as nn

from heads import SharedDropout


class Student(nn.Module):
    """`vectors` [rows, d]: pretrained word vectors, kept as they are, projected, with a learnt difference per row."""

    def __init__(self, forms, vectors, word=96, chars=64, hidden=160, layers=2, word_dropout=0.1, dropout=0.3):
        super().__init__()
        self.hidden, self.layers, self.word_dropout = hidden, layers, word_dropout
        self.table_names = [name for name, _ in forms.tables]
        self.words = torch.from_numpy(forms.word)
        self.features = torch.from_numpy(forms.features).long()
        self.register_buffer("vectors", vectors, persistent=False)
        self.project = nn.Linear(vectors.shape[1], word, bias=False)
        self.change = nn.Embedding(vectors.shape[0], word)
        nn.init.zeros_(self.change.weight)
        self.tables = nn.ModuleList(nn.Embedding(rows, chars) for _, rows in forms.tables)
        self.start = nn.Embedding(2, chars)
        for table in [*self.tables, self.start]:
            nn.init.normal_(table.weight, std=0.3)
        self.dropout = SharedDropout(dropout)
        self.lstm = nn.ModuleList(
            nn.LSTM(word + chars if k == 0 else 2 * hidden, hidden, batch_first=True) for k in range(layers) for _ in "fb"
        )
        for lstm in self.lstm:
            for name, weight in lstm.named_parameters():
                if name.startswith("weight_hh"):
                    nn.init.orthogonal_(weight)
                elif name.startswith("bias"):
                    nn.init.zeros_(weight)
            lstm.bias_ih_l0.data[hidden : 2 * hidden] = 1  # the forget gate starts open
        self.dims = 2 * hidden

    def inputs(self, batch):
        form = batch["form"]
        words = self.words[form]
        features = self.features[form]
        if self.training:
            words = words.masked_fill(torch.rand(words.shape) < self.word_dropout, 0)
        chars = self.start(batch["rule"])
        for k, table in enumerate(self.tables):
            part = table(features[..., k])
            if self.training:
                part = part * (torch.rand(words.shape) > self.word_dropout)[..., None]
            chars = chars + part
        word = self.project(self.vectors[words]) + self.change(words)
        return torch.cat([word, chars], -1)

    def forward(self, batch):
        """→ [B, n, 2·hidden]"""
        n = batch["form"].shape[1]
        step = torch.arange(n)[None]
        back = torch.where(step < batch["lengths"][:, None], batch["lengths"][:, None] - 1 - step, step)[..., None]
        x = self.dropout(self.inputs(batch))
        for k in range(self.layers):
            forward = run(self.lstm[2 * k], x)
            backward = run(self.lstm[2 * k + 1], x.gather(1, back.expand_as(x)))
            backward = backward.gather(1, back.expand_as(backward))
            x = torch.cat([forward, backward], -1)
            if k + 1 < self.layers:
                x = self.dropout(x)
        return x


def run(lstm, x):
    """One direction; in training in bfloat16, which the CPU's matrix units multiply several times faster."""
    if not lstm.training:
        return lstm(x)[0]
    weights = [w.bfloat16() for w in lstm._flat_weights]
    zero = torch.zeros(1, x.shape[0], lstm.hidden_size, dtype=torch.bfloat16)
    return torch._VF.lstm(x.bfloat16(), (zero, zero), weights, True, 1, 0.0, True, False, True)[0].float()
