"""Probabilities of anchors and roles → attributions, as the engine decodes them, and how right those are."""

import numpy as np

from attributions import ROLES

LOW = 0.05  # least probability of an anchor that is looked at; decoding asks for more than one of 0.05
SOURCE, CUE, CONTENT = 1, 2, 3
# Those of engine/src/language/model/decode-roles.ts, chosen on the reports that are kept out of training.
SOURCE_BIAS, CONTENT_BIAS, PIECE_PENALTY, LEAST = 1.0, 0.4, 1.0, 1e-4


def decode(shares, anchor):
    """Probabilities [n, ROLES] → roles [n]: a source in one stretch, and the best path through the others, each new piece of a
    cue or a content at a price."""
    shares = shares.astype(np.float64)
    odds = np.log(np.maximum(shares[:, SOURCE], LEAST)) - np.log(np.maximum(1 - shares[:, SOURCE], LEAST)) + SOURCE_BIAS
    odds[anchor] = -np.inf
    first, end = best_stretch(odds)
    # A token that only looked like a source is nothing.
    passed = shares[:, 0] + shares[:, SOURCE]
    scores = np.log(np.maximum(np.stack([passed, passed, shares[:, CUE], shares[:, CONTENT]], 1), LEAST))
    scores[:, CONTENT] += CONTENT_BIAS
    scores[:, SOURCE] = -np.inf
    scores[first:end] = -np.inf
    scores[first:end, SOURCE] = 0
    return best_path(scores)


def best_stretch(values):
    """[first, end) of the highest sum above 0 (Kadane's algorithm); empty where there is none."""
    best, found, start, total = 0.0, (0, 0), 0, 0.0
    for i, value in enumerate(values.tolist()):
        if total <= 0:
            start, total = i, 0.0
        total += value
        if total > best:
            best, found = total, (start, i + 1)
    return found


def best_path(scores):
    """Viterbi over scores [n, ROLES]."""
    rows = scores.tolist()
    at, back = rows[0], []
    for row in rows[1:]:
        best = max(range(ROLES), key=at.__getitem__)
        came = [role if at[role] >= at[best] - (role != 0) * PIECE_PENALTY else best for role in range(ROLES)]
        at = [row[r] + (at[r] if came[r] == r else at[best] - (r != 0) * PIECE_PENALTY) for r in range(ROLES)]
        back.append(came)
    role = max(range(ROLES), key=at.__getitem__)
    path = [role]
    for came in reversed(back):
        role = came[role]
        path.append(role)
    return np.array(path[::-1])


def decode_chunk(anchors, roles, threshold):
    """Probabilities [n] of anchors and those of roles by anchor → the roles of each attribution that the engine would find."""
    most = 1 + len(anchors) // 4
    chosen = sorted(roles, key=lambda token: (-anchors[token], token))[:most]
    found = []
    for token in sorted(chosen):
        path = decode(roles[token], token)
        content = path == CONTENT
        if not content.any():
            continue
        sure = float(anchors[token]) * float(roles[token][token, CUE]) * roles[token][content, CONTENT].mean(dtype=np.float64)
        if round(np.cbrt(sure), 4) >= threshold:
            found.append(path)
    return found


def jaccard(found, wanted, beyond):
    """Of sets of tokens, given as masks; `beyond`: how many more are wanted. 1 where both are empty."""
    both, either = (found & wanted).sum(), (found | wanted).sum() + beyond
    return both / either if either else 1.0


def match(reading, found):
    """Pairs of gold and found attributions of a chunk, one to one, the best content first, 0.5 at least → how many there are,
    and how many of them have the same source, 0.5 again."""
    pairs = []
    for anchor, roles in reading.roles.items():
        beyond = reading.beyond[anchor]
        for number, path in enumerate(found):
            content = jaccard(path == CONTENT, roles == CONTENT, beyond["content"])
            if content >= 0.5:
                pairs.append((content, jaccard(path == SOURCE, roles == SOURCE, beyond["source"]), anchor, number))
    used_gold, used, matched, sourced = set(), set(), 0, 0
    for _, source, anchor, number in sorted(pairs, key=lambda p: (-p[0], -p[1], p[2], p[3])):
        if anchor not in used_gold and number not in used:
            used_gold.add(anchor), used.add(number)
            matched, sourced = matched + 1, sourced + int(source >= 0.5)
    return matched, sourced


def measure_attributions(chunks, probabilities, threshold):
    """`probabilities`: for each chunk those of anchors and roles. Precision, recall and F1 of statements, F1 of those with
    the right source, by tokens, in percent."""
    gold = system = matched = sourced = 0
    for chunk, (anchors, roles) in zip(chunks, probabilities):
        reading = chunk["reading"]
        found = decode_chunk(anchors, roles, threshold)
        gold += sum(bool((roles == CONTENT).any() or reading.beyond[a]["content"]) for a, roles in reading.roles.items())
        system += len(found)
        right, with_source = match(reading, found)
        matched, sourced = matched + right, sourced + with_source
    part = lambda n, of: round(100 * n / max(1, of), 2)
    return {"precision": part(matched, system), "recall": part(matched, gold),
            "statements": part(2 * matched, gold + system), "sourced": part(2 * sourced, gold + system)}
