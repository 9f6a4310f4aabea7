"""Places, travel and the natural world: info boxes, boards of departures, tickets, guides and forecasts."""
