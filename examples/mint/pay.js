// Alice pays Bob 10: she sprouts a purse, fills it, and hands it over; Bob moves the money into his own.
const payment = alice.sprout();
payment.deposit(10, alice);
bob.deposit(10, payment);
[alice.balance, bob.balance, payment.balance];
