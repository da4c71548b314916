f = (r) => r.alpha + r.beta + r.gamma + r.delta + r.epsilon

a = f(r: 1)
