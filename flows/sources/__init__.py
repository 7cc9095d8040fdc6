"""Where documents come from: one small file a kind of input, one line in the registry.

``discover`` finds files, ``registry`` cuts them into pieces and reads pieces into documents, ``documents`` does all
of it for those who want documents and nothing else.
"""
