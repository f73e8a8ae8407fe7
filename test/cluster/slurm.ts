import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort, printed, Services } from './processes.ts'

/** A Slurm of this user alone, in a folder. */
export interface Slurm {
  /** The environment in which sbatch, scontrol and the like find it. */
  env: NodeJS.ProcessEnv
  stop(): Promise<void>
}

/** What must be installed: slurmctld, slurmd, slurm-client and munge, as Debian calls them. */
export const SLURM_COMMANDS = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'scontrol', 'sinfo']

/**
 * Starts munge, a controller and two nodes of one processor each in a folder, on this machine, without cgroups and systemd; waits
 * until both nodes are idle. Nothing is written outside of the folder.
 */
export async function startSlurm(folder: string): Promise<Slurm> {
  mkdirSync(join(folder, 'state'), { recursive: true })
  const at = (name: string): string => join(folder, name)
  writeFileSync(at('munge.key'), randomBytes(128), { mode: 0o600 })
  const ports = [await freePort(), await freePort(), await freePort()] as const
  writeFileSync(at('slurm.conf'), configuration(folder, ports))
  const env = { ...process.env, SLURM_CONF: at('slurm.conf') }
  const services = new Services()
  try {
    services.start('munged', [
      '--foreground',
      `--key-file=${at('munge.key')}`,
      `--socket=${at('munge.sock')}`,
      `--pid-file=${at('munged.pid')}`,
      `--log-file=${at('munged.log')}`,
      `--seed-file=${at('munge.seed')}`,
    ])
    await services.until(() => printed('munge', ['-n', '-S', at('munge.sock')], env) !== null)
    services.start('slurmctld', ['-D', '-i'], env)
    for (const node of ['node1', 'node2']) services.start('slurmd', ['-D', '-N', node], env)
    await services.until(() => printed('sinfo', ['-h', '-N', '-o', '%t'], env)?.trim() === 'idle\nidle')
  } catch (error) {
    await services.stop()
    throw error
  }
  return {
    env,
    async stop() {
      printed('scancel', ['--me'], env)
      await services.stop()
    },
  }
}

function configuration(folder: string, [controller, node1, node2]: readonly [number, number, number]): string {
  const user = userInfo().username
  const node = `NodeHostname=${hostname()} NodeAddr=127.0.0.1 CPUs=1 State=UNKNOWN`
  return `ClusterName=gongbao
SlurmctldHost=${hostname()}(127.0.0.1)
SlurmUser=${user}
SlurmdUser=${user}
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.sock
CredType=cred/munge
SlurmctldPort=${controller}
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool-%n
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd-%n.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,sched_interval=1,bf_interval=1
SlurmdParameters=config_overrides
MpiDefault=none
ReturnToService=2
KillWait=2
NodeName=node1 Port=${node1} ${node}
NodeName=node2 Port=${node2} ${node}
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`
}
