"""What is being activated: values and rules, standard library only."""
