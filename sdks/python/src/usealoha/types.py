"""Types for everything that goes in and comes out.

What the API gives are classes, such as :class:`Post`. What is passed inside a call are dictionaries, such as
:class:`PostMediaUse`. Lists of words, such as :data:`ChannelSlug`, are ``Literal`` types.
"""

from ._enums_gen import *  # noqa: F403
from ._models_gen import *  # noqa: F403
from ._params_gen import *  # noqa: F403
