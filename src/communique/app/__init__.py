"""The doors: command line, and later the web and MCP."""
