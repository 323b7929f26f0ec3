"""What we write for people and programs: terminal, JSON, explanations."""
