"""Everything that touches the world.

``sources`` reads, ``engine`` runs, ``cli`` is the command line; ``scrape`` fetches and ``state`` remembers;
``training`` fits what the cleaners weigh by. Beside these packages stand the flows of Prefect (``clean_dump``,
``clean_inbox``, ``scrape_sources``, ``reclean``, and ``serve`` for all of them) and what single commands do
(``verify``, ``explanation``, ``score``).
"""

import os

# The model's matrices are small: threads of the linear algebra cost more than they give, and workers are many.
for _library in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_library, "1")
