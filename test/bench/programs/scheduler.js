// A round-robin operating-system simulation: tasks with priorities pass packets through queues and hold or release
// each other. Small classes, virtual calls and linked queues, in the manner of the Richards benchmark.

class Packet {
  _link = null;
  _identity;
  constructor(link, identity, kind) {
    this._link = link;
    this._identity = identity;
    this.kind = kind;
    this.datum = 0;
    this.data = [0, 0, 0, 0];
  }
  get link() {
    return this._link;
  }
  get identity() {
    return this._identity;
  }
  setLink(link) {
    this._link = link;
  }
  readdress(identity) {
    this._identity = identity;
  }
  setDatum(value) {
    this.datum = value;
  }
  appendTo(queue) {
    this._link = null;
    if (queue === null) return this;
    let last = queue;
    while (last.link !== null) last = last.link;
    last.setLink(this);
    return queue;
  }
}

const WORK = 1;
const DEVICE = 0;

class Task {
  _input;
  _held = false;
  _waiting = false;
  _pending = false;
  constructor(scheduler, identity, priority, input, next) {
    this.scheduler = scheduler;
    this.identity = identity;
    this.priority = priority;
    this.next = next;
    this._input = input;
    this._pending = input !== null;
    this._waiting = input === null;
  }
  get blocked() {
    return this._held || (this._waiting && !this._pending);
  }
  hold() {
    this._held = true;
  }
  release() {
    this._held = false;
  }
  wait() {
    this._waiting = true;
  }
  accept(packet) {
    this._input = packet.appendTo(this._input);
    this._pending = true;
  }
  step() {
    let packet = null;
    if (this._waiting && this._pending) {
      packet = this._input;
      this._input = packet.link;
      this._pending = this._input !== null;
      this._waiting = false;
    }
    return this.run(packet);
  }
  run() {
    throw new Error("abstract");
  }
}

class IdleTask extends Task {
  _seed = 1;
  _left;
  constructor(scheduler, identity, priority, count, next) {
    super(scheduler, identity, priority, null, next);
    this._left = count;
    this._wake();
  }
  _wake() {
    this._waiting = false;
  }
  run() {
    this._left -= 1;
    if (this._left <= 0) return this.scheduler.holdSelf();
    if ((this._seed & 1) === 0) {
      this._seed = this._seed >> 1;
      return this.scheduler.release(4);
    }
    this._seed = (this._seed >> 1) ^ 0xd008;
    return this.scheduler.release(5);
  }
}

class WorkerTask extends Task {
  _target = 2;
  _letter = 0;
  run(packet) {
    if (packet === null) return this.scheduler.waitSelf();
    this._target = this._target === 2 ? 3 : 2;
    packet.readdress(this._target);
    packet.setDatum(0);
    for (let i = 0; i < packet.data.length; i++) {
      this._letter = this._letter === 26 ? 1 : this._letter + 1;
      packet.data[i] = this._letter;
    }
    return this.scheduler.send(packet);
  }
}

class HandlerTask extends Task {
  _work = null;
  _device = null;
  run(packet) {
    if (packet !== null) {
      if (packet.kind === WORK) this._work = packet.appendTo(this._work);
      else this._device = packet.appendTo(this._device);
    }
    if (this._work !== null) {
      const work = this._work;
      const count = work.datum;
      if (count >= work.data.length) {
        this._work = work.link;
        return this.scheduler.send(work);
      }
      if (this._device !== null) {
        const device = this._device;
        this._device = device.link;
        device.setDatum(work.data[count]);
        work.setDatum(count + 1);
        return this.scheduler.send(device);
      }
    }
    return this.scheduler.waitSelf();
  }
}

class DeviceTask extends Task {
  _held2 = null;
  run(packet) {
    if (packet === null) {
      if (this._held2 === null) return this.scheduler.waitSelf();
      const done = this._held2;
      this._held2 = null;
      return this.scheduler.send(done);
    }
    this._held2 = packet;
    return this.scheduler.holdSelf();
  }
}

class Scheduler {
  _table = [null, null, null, null, null, null];
  _list = null;
  _current = null;
  _sent = 0;
  _holds = 0;
  add(make) {
    const task = make(this, this._list);
    this._list = task;
    this._table[task.identity] = task;
  }
  holdSelf() {
    this._holds += 1;
    this._current.hold();
    return this._current.next;
  }
  waitSelf() {
    this._current.wait();
    return this._current;
  }
  release(identity) {
    const task = this._table[identity];
    task.release();
    return task.priority > this._current.priority ? task : this._current;
  }
  send(packet) {
    const task = this._table[packet.identity];
    this._sent += 1;
    packet.setLink(null);
    const from = this._current.identity;
    packet.readdress(from);
    task.accept(packet);
    return task.priority > this._current.priority ? task : this._current;
  }
  run() {
    this._current = this._list;
    while (this._current !== null) {
      this._current = this._current.blocked ? this._current.next : this._current.step();
    }
    return this._sent * 10007 + this._holds;
  }
}

function packets(count, identity, kind) {
  let queue = null;
  for (let i = 0; i < count; i++) queue = new Packet(queue, identity, kind);
  return queue;
}

function run(size) {
  const scheduler = new Scheduler();
  scheduler.add((s, next) => new IdleTask(s, 0, 0, size, next));
  scheduler.add((s, next) => new WorkerTask(s, 1, 1000, packets(2, 1, WORK), next));
  scheduler.add((s, next) => new HandlerTask(s, 2, 2000, packets(3, 4, DEVICE), next));
  scheduler.add((s, next) => new HandlerTask(s, 3, 3000, packets(3, 5, DEVICE), next));
  scheduler.add((s, next) => new DeviceTask(s, 4, 4000, null, next));
  scheduler.add((s, next) => new DeviceTask(s, 5, 5000, null, next));
  return scheduler.run();
}

run;
