"""Student → the one file that ships: int8 tables and matrices, float32 where it is small, a JSON header before them.

The layout is read by engine/src/language/model/model-file.ts; both say the same.
"""

import json
import struct

import numpy as np
import torch

ALIGNMENT = 64
VERSION = 2


def table_int8(weights):
    """One scale for a table: the largest value but one in ten thousand, the rest is cut."""
    limit = np.quantile(np.abs(weights), 0.9999)
    scale = float(max(limit, 1e-6) / 127)
    return np.clip(np.round(weights / scale), -127, 127).astype(np.int8), scale


def rows_int8(weights):
    scales = np.maximum(np.abs(weights).max(1), 1e-8) / 127
    return np.clip(np.round(weights / scales[:, None]), -127, 127).astype(np.int8), scales.astype(np.float32)


def plain(tensor):
    return tensor.detach().float().numpy().astype(np.float32)


class Tensors(dict):
    """name → (array, scale or None); row scales and biases are tensors of their own."""

    def add(self, name, array):
        self[name] = (array, None)

    def table(self, name, weights):
        self[name] = table_int8(plain(weights))

    def matrix(self, name, weights, bias):
        quantised, scales = rows_int8(plain(weights))
        self.add(name, quantised)
        self.add(f"{name}.scales", scales)
        if bias is not None:
            self.add(f"{name}.bias", plain(bias))

    def lstm(self, name, lstm):
        self.matrix(f"{name}.input", lstm.weight_ih_l0, None)
        self.matrix(f"{name}.hidden", lstm.weight_hh_l0, None)
        self.add(f"{name}.bias", plain(lstm.bias_ih_l0 + lstm.bias_hh_l0))


@torch.no_grad()
def encoder_tensors(student, heads, words):
    out = Tensors()
    out.add("vocabulary", np.frombuffer("\n".join(words).encode(), dtype=np.uint8))
    out.table("table.word", student.project(student.vectors) + student.change.weight)
    for name, weights in zip(student.table_names, student.tables):
        out.table(f"table.{name}", weights.weight)
    out.table("table.start", student.start.weight)
    for k, lstm in enumerate(student.lstm):
        out.lstm(f"lstm.{k // 2}.{('forward', 'backward')[k % 2]}", lstm)
    out.matrix("tags", heads.tags.weight, heads.tags.bias)
    out.matrix("arcs", heads.arcs.weight, heads.arcs.bias)
    out.add("arcBilinear", plain(heads.bilinear))
    out.add("arcHeadBias", plain(heads.head_bias))
    out.add("rootArc", plain(heads.root_arc))
    out.add("rel", plain(heads.relations.weight))
    out.add("rel.bias", plain(heads.relations.bias))
    return out


@torch.no_grad()
def attribution_tensors(reader):
    """Of a Reader of attributions.py. The linear maps of its first layer are one matrix: anchor, token, cue."""
    out = Tensors()
    for name, layer in (("layer", reader.layer), ("second", reader.second)):
        out.lstm(f"attribution.{name}.forward", layer.f)
        out.lstm(f"attribution.{name}.backward", layer.b)
    first = (reader.anchor, reader.token, reader.cue)
    no_bias = torch.zeros(reader.cue.out_features)
    out.matrix("attribution.first", torch.cat([linear.weight for linear in first]), torch.cat([reader.anchor.bias, reader.token.bias, no_bias]))
    out.table("attribution.path", reader.path.weight)
    out.table("attribution.distance", reader.dist.weight)
    out.table("attribution.quote", reader.quote.weight)
    out.matrix("attribution.roles", reader.role.weight, reader.role.bias)
    return out


def attribution_dims(reader):
    return {"layer": reader.layer.f.hidden_size, "second": reader.second.f.hidden_size, "joint": reader.token.out_features,
            "flags": reader.flags}


def write_model(path, student, heads, reader, words, labels, about):
    """`about`: name, date, commit, corpora, scores, and attribution: {low, threshold}, the least probability of a token to be
    looked at as an anchor and the least score of an attribution."""
    header = {
        **about, "language": "en", "version": str(VERSION),
        "dims": {"word": student.project.out_features, "chars": student.start.embedding_dim, "hidden": student.hidden,
                 "layers": student.layers, "arc": heads.arc, "rel": heads.rel, "attribution": attribution_dims(reader)},
        "buckets": {name: table.num_embeddings for name, table in zip(student.table_names, student.tables)},
        "maxChunk": 192,
        "labels": {"upos": labels.upos, "xpos": labels.xpos, "ner": labels.ner, "deprel": labels.deprel},
    }
    return write_file(path, header, Tensors({**encoder_tensors(student, heads, words), **attribution_tensors(reader)}))


def write_file(path, header, arrays):
    """Writes a header, to which the places of the tensors are added, and `Tensors`; returns the bytes written."""
    tensors, blobs, at = {}, [], 0
    for name, (array, scale) in arrays.items():
        blob = np.ascontiguousarray(array).tobytes()
        entry = {"dtype": str(array.dtype), "shape": list(array.shape), "offset": at, "byteLength": len(blob)}
        if scale is not None:
            entry["scale"] = scale
        if f"{name}.scales" in arrays:
            entry["scales"] = f"{name}.scales"
        tensors[name] = entry
        blobs.append(blob + b"\0" * (-len(blob) % ALIGNMENT))
        at += len(blobs[-1])
    header = {**header, "tensors": tensors}
    # Offsets count from the start of the file, so the header's own length has to be known: give it room to settle.
    room = len(json.dumps(header)) + 12 * len(tensors) + 64
    begin = -(-(12 + room) // ALIGNMENT) * ALIGNMENT
    for entry in tensors.values():
        entry["offset"] += begin
    text = json.dumps(header).encode().ljust(begin - 12)
    with open(path, "wb") as file:
        file.write(b"NGLM" + struct.pack("<II", VERSION, len(text)) + text)
        for blob in blobs:
            file.write(blob)
    return begin + at
