// The functions stand in the header, so that they are compiled with who calls them.
