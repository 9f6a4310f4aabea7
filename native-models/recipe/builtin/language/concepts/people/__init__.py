"""People and what they arrange: profiles, colleagues, mails, meetings, bookings, pupils, members, shifts, loans, parcels."""
