"""Everything that touches the world: reading, writing, the engine, Prefect and the command line."""

import os

# The model's matrices are small: threads of the linear algebra cost more than they give, and workers are many.
for _library in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_library, "1")
