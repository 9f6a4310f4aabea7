"""What articles, mails, notices and dialogs say in whole sentences, and how people ask for it who only glanced at them."""
