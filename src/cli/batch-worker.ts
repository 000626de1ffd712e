/** A worker thread of `recount batch`: takes one document at a time, gives back its row and report. */
import { parentPort, workerData } from 'node:worker_threads';
import { type BatchSetup, prepareCheckOne, type Task } from './batch/check-one.ts';

const checkOne = await prepareCheckOne(workerData as BatchSetup);
parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await checkOne(task)));
parentPort?.postMessage('ready');
