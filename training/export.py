"""Student → the one file that ships: int8 tables and matrices, float32 where it is small, a JSON header before them.

The layout is read by engine/src/language/model/model-file.ts; both say the same.
"""

import json
import struct

import numpy as np
import torch

ALIGNMENT = 64
VERSION = 1


def table_int8(weights):
    """One scale for a table: the largest value but one in ten thousand, the rest is cut."""
    limit = np.quantile(np.abs(weights), 0.9999)
    scale = float(max(limit, 1e-6) / 127)
    return np.clip(np.round(weights / scale), -127, 127).astype(np.int8), scale


def rows_int8(weights):
    scales = np.maximum(np.abs(weights).max(1), 1e-8) / 127
    return np.clip(np.round(weights / scales[:, None]), -127, 127).astype(np.int8), scales.astype(np.float32)


@torch.no_grad()
def tensors_of(student, heads, words):
    """name → (array, scale or None); row scales are tensors of their own."""
    out = {}
    plain = lambda t: t.detach().float().numpy().astype(np.float32)

    def table(name, weights):
        out[name] = table_int8(weights)

    def matrix(name, weights, bias):
        quantised, scales = rows_int8(weights)
        out[name] = (quantised, None)
        out[f"{name}.scales"] = (scales, None)
        if bias is not None:
            out[f"{name}.bias"] = (bias, None)

    out["vocabulary"] = (np.frombuffer("\n".join(words).encode(), dtype=np.uint8), None)
    table("table.word", plain(student.project(student.vectors) + student.change.weight))
    for name, weights in zip(student.table_names, student.tables):
        table(f"table.{name}", plain(weights.weight))
    table("table.start", plain(student.start.weight))
    for k, lstm in enumerate(student.lstm):
        place = f"lstm.{k // 2}.{('forward', 'backward')[k % 2]}"
        matrix(f"{place}.input", plain(lstm.weight_ih_l0), None)
        matrix(f"{place}.hidden", plain(lstm.weight_hh_l0), None)
        out[f"{place}.bias"] = (plain(lstm.bias_ih_l0 + lstm.bias_hh_l0), None)
    matrix("tags", plain(heads.tags.weight), plain(heads.tags.bias))
    matrix("arcs", plain(heads.arcs.weight), plain(heads.arcs.bias))
    out["arcBilinear"] = (plain(heads.bilinear), None)
    out["arcHeadBias"] = (plain(heads.head_bias), None)
    out["rootArc"] = (plain(heads.root_arc), None)
    out["rel"] = (plain(heads.relations.weight), None)
    out["rel.bias"] = (plain(heads.relations.bias), None)
    return out


def write_model(path, student, heads, words, labels, about):
    """`about`: name, date, commit, corpora, scores."""
    tensors, blobs, at = {}, [], 0
    arrays = tensors_of(student, heads, words)
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
    header = {
        **about, "language": "en", "version": str(VERSION),
        "dims": {"word": student.project.out_features, "chars": student.start.embedding_dim, "hidden": student.hidden,
                 "layers": student.layers, "arc": heads.arc, "rel": heads.rel},
        "buckets": {name: table.num_embeddings for name, table in zip(student.table_names, student.tables)},
        "maxChunk": 192,
        "labels": {"upos": labels.upos, "xpos": labels.xpos, "ner": labels.ner, "deprel": labels.deprel},
        "tensors": tensors,
    }
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
