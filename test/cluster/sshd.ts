import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort, printed, Services, whereIs } from './processes.ts'

/** What must be installed: openssh-server and openssh-client, as Debian calls them. */
export const SSH_COMMANDS = ['sshd', 'ssh', 'ssh-keygen']

export interface Sshd {
  /** The command that logs in to `worker-a` and `worker-b`, which are both this machine. */
  ssh: string
  stop(): Promise<void>
}

/** Starts an SSH server in a folder that lets this user in by a key made there. Nothing outside of the folder is written. */
export async function startSshd(folder: string): Promise<Sshd> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const at = (name: string): string => join(folder, name)
  for (const key of ['host', 'user']) {
    execFileSync(whereIs('ssh-keygen') as string, ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)])
  }
  // Where sshd wants its empty folder; a distribution that starts it otherwise has made it.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 })
  const port = await freePort()
  writeFileSync(
    at('sshd_config'),
    `ListenAddress 127.0.0.1:${port}
HostKey ${at('host')}
PidFile ${at('sshd.pid')}
AuthorizedKeysFile ${at('user.pub')}
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
`,
  )
  writeFileSync(
    at('ssh_config'),
    `Host worker-a worker-b
  HostName 127.0.0.1
  Port ${port}
  IdentityFile ${at('user')}
  IdentitiesOnly yes
  UserKnownHostsFile /dev/null
  StrictHostKeyChecking no
  LogLevel ERROR
`,
  )
  const services = new Services()
  try {
    services.start('sshd', ['-D', '-e', '-f', at('sshd_config')])
    await services.until(() => printed('ssh', ['-F', at('ssh_config'), 'worker-a', 'true'], process.env) !== null)
  } catch (error) {
    await services.stop()
    throw error
  }
  return { ssh: `ssh -F ${at('ssh_config')}`, stop: () => services.stop() }
}
