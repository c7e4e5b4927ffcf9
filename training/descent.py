"""What training loops share: the rate that falls, a step down, checkpoints, a line of report."""

import time

import numpy as np
import torch

BATCH_TOKENS = 2500  # of a batch of the small model


def report(line):
    print(time.strftime("%H:%M:%S"), line, flush=True)


def optimiser(groups):
    params = [{"params": list(p), "lr": rate, "peak": rate} for p, rate in groups]
    return torch.optim.AdamW(params, betas=(0.9, 0.95), weight_decay=0.01, fused=True)


def set_rate(optimizer, step, total, warmup):
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * min(1, step / warmup) * max(0.0, 1 - step / total)


def descend(optimizer, params, of, most):
    """One step down the sum of the losses `of`, the gradient's norm cut to `most`."""
    optimizer.zero_grad()
    sum(of.values()).backward()
    torch.nn.utils.clip_grad_norm_(params, most)
    optimizer.step()


def set_training(modules, on):
    for module in modules:
        module.train(on)


def run_cycle(title, parts, rates, epochs, epoch, losses_of, show, kept, seed, warmup=200, most=2.0):
    """One fall of the learning rate, from `rates`, a list of (parameters, peak), down to 0. `parts`: modules by name, which end
    as `kept` has them: the checkpoint of each epoch, from which an interrupted cycle goes on. `epoch(rng)`: a list of (pool,
    indices); `losses_of(chunks, rng)`: the losses by name of a batch of chunks. Returns what the last epoch's `show()` did,
    None where the cycle was done before."""
    optimizer = optimiser(rates)
    params = [p for group in optimizer.param_groups for p in group["params"]]
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    total = int(epochs * len(epoch(np.random.default_rng(0))))
    step, begun, first, seen = 0, time.time(), 0, 0
    if kept.exists():
        state = torch.load(kept, weights_only=False)
        for name, part in parts.items():
            part.load_state_dict(state[name])
        optimizer.load_state_dict(state["optimizer"])
        step = first = state["step"]
        rng.bit_generator.state = state["rng"]
        torch.set_rng_state(state["torch_rng"])
    shown = None
    while step < total:
        set_training(parts.values(), True)
        for pool, group in epoch(rng)[: total - step]:
            chunks = [pool[i] for i in group]
            set_rate(optimizer, step, total, warmup)
            of = losses_of(chunks, rng)
            descend(optimizer, params, of, most)
            step += 1
            seen += sum(len(chunk["form"]) for chunk in chunks)
            if step % 200 == 0:
                left = (time.time() - begun) / (step - first) * (total - step) / 60
                report(f"{title}: step {step} of {total}, {seen / (time.time() - begun):.0f} tokens/s, {left:.0f} min left, "
                       + " ".join(f"{k} {v.item():.3f}" for k, v in of.items()))
        set_training(parts.values(), False)
        shown = show()
        torch.save({**{name: part.state_dict() for name, part in parts.items()}, "optimizer": optimizer.state_dict(),
                    "step": step, "rng": rng.bit_generator.state, "torch_rng": torch.get_rng_state()}, kept)
    set_training(parts.values(), False)
    return shown
