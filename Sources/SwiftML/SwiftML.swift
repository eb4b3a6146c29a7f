// The library that lesson code imports: the engine, and what shows its results.

@_exported public import Autodiff
