"""Tables, lists and dashboards with figures: of sport, school, kitchens, farms, shops, stock, laboratories and hobbies."""
