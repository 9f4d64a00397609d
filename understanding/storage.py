"""Keeping a trained intent model: arrays and JSON, no pickle, so loading can never run code."""

import json
from pathlib import Path

import numpy as np

from understanding.classifier import Calibration, IntentModel, LinearHead, Neighbours
from understanding.features import Vocabulary

FORMAT = 3
_ARRAYS = "intents.npz"
_FACTS = "intents.json"


def save(model: IntentModel, folder: Path) -> None:
    """Write a model into a folder. The examples' vectors are kept at half precision."""
    np.savez(
        folder / _ARRAYS,
        dense_weights=model.dense.weights,
        dense_offsets=model.dense.offsets,
        sparse_weights=model.sparse.weights,
        sparse_offsets=model.sparse.offsets,
        idf=model.vocabulary.idf,
        basis=model.neighbours.basis,
        neighbours=model.neighbours.vectors.astype(np.float16),
        starts=model.neighbours.starts,
    )
    facts = {
        "format": FORMAT,
        "intents": list(model.intents),
        "terms": list(model.vocabulary.index),
        "neighbours": model.neighbours.count,
        "calibration": vars(model.calibration),
    }
    (folder / _FACTS).write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")


def load(folder: Path) -> IntentModel:
    """Read what ``save`` wrote, refusing a file of another format."""
    facts = json.loads((folder / _FACTS).read_text(encoding="utf-8"))
    found = facts.get("format") if isinstance(facts, dict) else None
    if found != FORMAT:
        raise ValueError(f"the intent model has format {found}, this code reads {FORMAT}: train again")
    with np.load(folder / _ARRAYS, allow_pickle=False) as arrays:
        read = {name: arrays[name] for name in arrays.files}
    return IntentModel(
        intents=tuple(facts["intents"]),
        vocabulary=Vocabulary({term: i for i, term in enumerate(facts["terms"])}, read["idf"]),
        dense=LinearHead(read["dense_weights"], read["dense_offsets"]),
        sparse=LinearHead(read["sparse_weights"], read["sparse_offsets"]),
        neighbours=Neighbours(read["basis"], read["neighbours"].astype(np.float32), read["starts"], facts["neighbours"]),
        calibration=Calibration(**facts["calibration"]),
    )
