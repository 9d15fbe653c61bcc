"""Compares the figures on standard input with the floors of a corpus; exits with 1 if one is lower."""
import json
import pathlib
import sys

corpus = sys.argv[1]
figures = json.load(sys.stdin)
floors = json.loads(pathlib.Path(__file__).with_name('floors.json').read_text())[corpus]
fallen = False
for name, row in figures.items():
    value, floor = row.get('f1', row.get('accuracy')), floors.get(name, 0)
    fallen |= value < floor
    print(f'{corpus:12} {name:13} {value:5} floor {floor:5}' + ('  FALLEN' if value < floor else ''))
sys.exit(fallen)
