"""The commands of `demarche`, one module each.

A module has NAME, HELP (one line), EXAMPLES (shown below its help), `configure`, which adds its options to a
parser, and `run`, which takes the parsed options and returns the exit status: 0 done, 1 problems found. One that
sets a default for `further` gets there what stands behind `--`.
"""
