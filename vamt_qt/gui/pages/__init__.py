"""The pages of the window, each made by a function that takes the desk."""
