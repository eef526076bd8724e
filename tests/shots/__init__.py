"""A gallery of every screen, to look at beside the pictures that the look is drawn after."""
