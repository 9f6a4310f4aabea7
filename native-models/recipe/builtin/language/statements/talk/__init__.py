"""What family, friends, colleagues and people on support forums tell one another in chats: who does, has, wants or found what, when, where and for how much."""
